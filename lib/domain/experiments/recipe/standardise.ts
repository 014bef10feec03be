import { z } from 'zod';

/** How inputs are brought to mean 0 and deviation 1. */
export const standardiseSchema = z.object({
  kind: z.enum(['none']).default('none'),
});

export type Standardise = z.infer<typeof standardiseSchema>;
