import type { CorpusArchive } from './corpus-archive';

/**
 * The public archives that a server may fetch from, by corpus; it fetches from nowhere else. A size
 * or a checksum stands here only where the publisher states it; for the others the fetch records
 * what it got.
 */
export const ARCHIVES: Readonly<Record<string, CorpusArchive>> = {
  ravdess: {
    corpus: 'ravdess',
    publisher: 'Zenodo',
    url: 'https://zenodo.org/records/1188976/files/Audio_Speech_Actors_01-24.zip?download=1',
    fileName: 'Audio_Speech_Actors_01-24.zip',
    page: 'https://zenodo.org/records/1188976',
    sizeBytes: 208_468_073,
    md5: 'bc696df654c87fed845eb13823edef8a',
  },
  emodb: {
    corpus: 'emodb',
    publisher: 'emodb.bilderbar.info',
    // The site has no certificate.
    url: 'http://emodb.bilderbar.info/download/download.zip',
    fileName: 'emodb.zip',
    page: 'http://emodb.bilderbar.info',
    sizeBytes: null,
    md5: null,
  },
  tess: {
    corpus: 'tess',
    publisher: 'Borealis',
    // The whole dataset, which the repository packs as it sends it: without a length, without ranges.
    url: 'https://borealisdata.ca/api/access/dataset/:persistentId/?persistentId=doi:10.5683/SP2/E8H2MF',
    fileName: 'tess.zip',
    page: 'https://doi.org/10.5683/SP2/E8H2MF',
    sizeBytes: null,
    md5: null,
  },
};

/** The archive of a corpus; null where none is known. */
export function findArchive(corpus: string): CorpusArchive | null {
  return Object.hasOwn(ARCHIVES, corpus) ? ARCHIVES[corpus] : null;
}
