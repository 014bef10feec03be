import { z } from 'zod';

const off = z.literal(false).default(false);

/** Errors of method made on purpose, to teach what each is worth; a result with one stays marked. */
export const mistakesSchema = z.object({
  oversampleBeforeSplit: off,
  standardiseOverAll: off,
  chooseOnTest: off,
  duplicatesAcrossParts: off,
});

export type Mistakes = z.infer<typeof mistakesSchema>;
