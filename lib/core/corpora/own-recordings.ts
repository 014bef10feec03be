import type { Corpus } from './corpus';
import { keepAside } from './name-clip';

/** Clips of any origin: a table, or the folders, say whose they are and what they express. */
export const OWN_RECORDINGS: Corpus = {
  id: 'custom',
  name: 'Own recordings',
  licence: null,
  commercialUse: 'UNKNOWN',
  consentBasis: 'UNKNOWN',
  language: null,
  citation: null,
  sourceUrl: null,
  summary: 'Any clips with a table, or with folders named after labels',
  fileNameRule:
    'Any. A table names each file with its actor and emotion: CSV, JSON Lines, Hugging Face AudioFolder or audformat; or the folders are the labels.',
  emotions: [],
  labelsFrom: 'metadata',
  actorTable: null,
  parse: () => keepAside('Its name says nothing: a table or the folders have to.'),
};
