import { z } from 'zod';

const mistake = z.boolean().default(false);

/** Errors of method made on purpose, to teach what each is worth; a result with one stays marked. */
export const mistakesSchema = z.object({
  /** copies of the smaller classes are made before the split, so that test clips have some in training */
  oversampleBeforeSplit: mistake,
  /** mean and deviation are taken over test clips, too */
  standardiseOverAll: mistake,
  /** the test part chooses the best epoch */
  chooseOnTest: mistake,
});

export type Mistakes = z.infer<typeof mistakesSchema>;

/** What each mistake is called wherever a result with it is shown. */
export const MISTAKE_WORDS: Readonly<Record<keyof Mistakes, string>> = {
  oversampleBeforeSplit: 'oversampled before the split',
  standardiseOverAll: 'standardised over test clips, too',
  chooseOnTest: 'best epoch chosen on the test part',
};

/** The words of the mistakes that a recipe makes on purpose; none for an honest one. */
export function listMistakes(mistakes: Mistakes): string[] {
  const made = Object.keys(MISTAKE_WORDS) as (keyof Mistakes)[];
  return made.filter((name) => mistakes[name]).map((name) => MISTAKE_WORDS[name]);
}
