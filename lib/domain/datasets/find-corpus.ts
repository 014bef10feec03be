import { AppError } from '@/lib/core/app-error';
import { CORPORA } from '@/lib/core/corpora/corpora';
import type { Corpus } from '@/lib/core/corpora/corpus';

/** @throws AppError `invalid` for a corpus whose names are not understood */
export function findCorpus(key: string): Corpus {
  if (!Object.hasOwn(CORPORA, key)) {
    const message = `The corpus “${key}” is not known. Known are: ${Object.keys(CORPORA).join(', ')}.`;
    throw new AppError('invalid', message, { corpus: 'Choose a corpus of the list.' });
  }
  return CORPORA[key];
}

/** The corpus's name, or its key where this version does not know it. */
export function corpusName(key: string): string {
  return Object.hasOwn(CORPORA, key) ? CORPORA[key].name : key;
}
