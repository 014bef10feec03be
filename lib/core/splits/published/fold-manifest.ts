/** Folds as a paper fixed them, by the labels that the corpus gives its actors. */
export interface FoldManifest {
  readonly title: string;
  readonly corpus: string;
  /** who published them, and where */
  readonly source: string;
  readonly folds: readonly {
    readonly test: readonly string[];
    /** actors held out to choose by; null where the paper names none */
    readonly validation: readonly string[] | null;
  }[];
  /** SHA-256 over the folds in canonical JSON, so that nobody changes them unseen */
  readonly sha256: string;
}
