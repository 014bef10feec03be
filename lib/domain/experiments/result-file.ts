import { z } from 'zod';
import { recipeSchema } from './recipe/recipe';

/** Fractions of 1; the interval is of 95 %, by bootstrap over actors. */
const figure = z.union([
  z.number(),
  z.object({ value: z.number(), low: z.number(), high: z.number() }),
]);

const foldSchema = z.object({
  fold: z.number().int(),
  seed: z.number().int(),
  n: z.number().int(),
  accuracy: z.number(),
  uar: z.number(),
});

/** What is kept of a finished experiment beside the code: `results/*.json`. */
export const resultFileSchema = z.object({
  name: z.string(),
  recipe: recipeSchema,
  recipeHash: z.string(),
  engine: z.object({ name: z.string(), version: z.string() }),
  dataset: z.object({ name: z.string(), clips: z.number().int(), contentHash: z.string() }),
  split: z.object({ name: z.string() }),
  /** the trunk or the weights that it started from; null for none */
  pretrained: z.string().nullable(),
  /** errors of method that were made on purpose */
  mistakes: z.array(z.string()),
  folds: z.array(foldSchema).min(1),
  /** over the test clips of all folds together */
  metrics: z.object({
    accuracy: figure,
    uar: figure,
    weightedPrecision: figure,
    weightedRecall: figure,
    macroF1: figure,
    ece: figure,
  }),
});

export type ResultFile = z.infer<typeof resultFileSchema>;
