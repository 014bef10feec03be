import { z } from 'zod';

/**
 * How spectrograms and vectors are brought to mean 0 and deviation 1: by the training part, as a whole
 * or for each band or figure; or each actor by their own recordings, which is transductive.
 */
export const standardiseSchema = z.object({
  kind: z.enum(['none', 'global', 'per-band', 'per-actor']).default('none'),
});

export type Standardise = z.infer<typeof standardiseSchema>;
