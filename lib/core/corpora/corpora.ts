import type { Corpus } from './corpus';
import { CREMA_D } from './crema-d';
import { EMODB } from './emodb';
import { OWN_RECORDINGS } from './own-recordings';
import { RAVDESS } from './ravdess';
import { SAVEE } from './savee';
import { TESS } from './tess';

/** The corpora whose names are understood, by id. To add one: a parser and an entry beside this file, a line here. */
export const CORPORA: Readonly<Record<string, Corpus>> = {
  ravdess: RAVDESS,
  emodb: EMODB,
  savee: SAVEE,
  tess: TESS,
  'crema-d': CREMA_D,
  custom: OWN_RECORDINGS,
};
