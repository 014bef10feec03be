import { guessEmotion } from '../metadata/guess-emotion';
import { CANNOT_TELL, OTHER } from './rating-choices';

/** Where a table of votes has what; indices of its columns. */
export interface VoteColumns {
  readonly clip: number;
  readonly rater: number;
  readonly label: number;
  /** kind of stimulus, in CREMA-D’s tables; -1 where there is none */
  readonly stimulus: number;
}

const NAMES: Record<keyof VoteColumns, readonly string[]> = {
  clip: ['clip', 'clipname', 'file', 'filename', 'path', 'name'],
  rater: ['rater', 'localid', 'listener', 'annotator', 'worker', 'workerid', 'user'],
  label: ['label', 'respemo', 'vote', 'response', 'emotion', 'perceived'],
  stimulus: ['querytype'],
};

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/**
 * Finds the columns of clip, listener and label by the names that such tables use, first name first.
 * @returns the columns, -1 for one that is not there
 */
export function findVoteColumns(header: readonly string[]): VoteColumns {
  const names = header.map(plain);
  const find = (aliases: readonly string[]): number =>
    aliases.map((alias) => names.indexOf(alias)).find((index) => index >= 0) ?? -1;
  return {
    clip: find(NAMES.clip),
    rater: find(NAMES.rater),
    label: find(NAMES.label),
    stimulus: find(NAMES.stimulus),
  };
}

/** In CREMA-D’s tables: the voice alone, not the face, nor both. */
export const VOICE_ONLY = '1';

/** The letters of CREMA-D’s tables, and spellings of the answers that are no emotion. */
const CODES: Readonly<Record<string, string>> = {
  n: 'neutral',
  h: 'happy',
  s: 'sad',
  a: 'angry',
  f: 'fearful',
  d: 'disgust',
  noneofthese: OTHER,
  canttell: CANNOT_TELL,
  cannottell: CANNOT_TELL,
  dontknow: CANNOT_TELL,
  unknown: CANNOT_TELL,
};

/** The answer that a cell means, by its key or by another word for it; null where it means none. */
export function readVoteLabel(cell: string, choices: readonly string[]): string | null {
  const text = plain(cell);
  if (text === '') return null;
  const exact = choices.find((key) => plain(key) === text);
  if (exact !== undefined) return exact;
  const meant = Object.hasOwn(CODES, text) ? CODES[text] : guessEmotion(cell);
  return choices.find((key) => key === meant) ?? null;
}
