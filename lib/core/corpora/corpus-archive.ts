/** The file in which a corpus is published, for the server to fetch. */
export interface CorpusArchive {
  /** key of the corpus in `CORPORA` */
  readonly corpus: string;
  /** who keeps it, e.g. `Zenodo` */
  readonly publisher: string;
  readonly url: string;
  /** what the zip is called, there and on a mirror */
  readonly fileName: string;
  /** where a person finds it, to download it by hand */
  readonly page: string;
  /** as published; null where no figure is known for certain */
  readonly sizeBytes: number | null;
  /** MD5 as published, in hexadecimal; null where none is known for certain */
  readonly md5: string | null;
}
