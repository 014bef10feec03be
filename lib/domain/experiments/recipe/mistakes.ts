import { z } from 'zod';
import type { Balance } from './balance';
import type { Standardise } from './standardise';

const mistake = z.boolean().default(false);

/** Errors of method made on purpose, to teach what each is worth; a result with one stays marked. */
export const mistakesSchema = z.object({
  /** copies of the smaller classes are made before the split, so that test clips have some in training */
  oversampleBeforeSplit: mistake,
  /** mean and deviation are taken over test clips, too */
  standardiseOverAll: mistake,
  /** the test part chooses what validation should: the best epoch, the best penalty */
  chooseOnTest: mistake,
});

export type Mistakes = z.infer<typeof mistakesSchema>;

interface Chosen {
  readonly mistakes: Mistakes;
  readonly balance: Balance;
  readonly standardise: Standardise;
}

/** What each mistake is called wherever a result with it is shown. */
export const MISTAKE_WORDS: Readonly<Record<keyof Mistakes, string>> = {
  oversampleBeforeSplit: 'oversampled before the split',
  standardiseOverAll: 'standardised over test clips, too',
  chooseOnTest: 'model chosen on the test part',
};

/** Why a mistake would change nothing in a recipe, by its name; none where each of them does. */
export function findIdleMistakes({ mistakes, balance, standardise }: Chosen): [string, string][] {
  const idle: [string, string][] = [];
  if (mistakes.oversampleBeforeSplit && balance !== 'oversample') {
    idle.push(['oversampleBeforeSplit', 'Nothing is oversampled by this recipe.']);
  }
  if (mistakes.standardiseOverAll && !['global', 'per-band'].includes(standardise.kind)) {
    idle.push(['standardiseOverAll', 'Nothing is standardised by the training part here.']);
  }
  return idle;
}

/** The words of the mistakes that a recipe makes on purpose; none for an honest one. */
export function listMistakes(mistakes: Mistakes): string[] {
  const made = Object.keys(MISTAKE_WORDS) as (keyof Mistakes)[];
  return made.filter((name) => mistakes[name]).map((name) => MISTAKE_WORDS[name]);
}
