import { z } from 'zod';
import { featureSetSpecSchema } from '../../feature-sets/schema';
import { balanceSchema } from './balance';
import { inputSchema } from './input';
import { findIdleMistakes, mistakesSchema } from './mistakes';
import { modelSchema } from './model';
import { refuseInput } from './model-registry';
import { splitSchema } from './split';
import { standardiseSchema } from './standardise';
import { trainingSchema } from './training';

const partsSchema = z.object({
  features: featureSetSpecSchema,
  input: inputSchema,
  standardise: standardiseSchema.prefault({}),
  split: splitSchema,
  balance: balanceSchema.default('oversample'),
  model: modelSchema,
  training: trainingSchema,
  /** of the first run; every further one counts on */
  seed: z.coerce.number().int().min(0).max(2_000_000_000).default(1),
  /** how many runs differ in nothing but the seed */
  seeds: z.coerce.number().int().min(1).max(20).default(1),
  mistakes: mistakesSchema.prefault({}),
});

/** Everything that decides a result, apart from the data. Frozen when the experiment starts. */
export const recipeSchema = partsSchema.superRefine((recipe, { addIssue }) => {
  const message = refuseInput(recipe);
  if (message) addIssue({ code: 'custom', path: ['input', 'kind'], message });
  for (const [name, why] of findIdleMistakes(recipe)) {
    addIssue({ code: 'custom', path: ['mistakes', name], message: why });
  }
});

export type Recipe = z.infer<typeof recipeSchema>;
