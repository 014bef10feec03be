import { z } from 'zod';

const share = z.coerce.number().min(0.05, 'At least 0.05.').max(0.5, 'At most 0.5.');

/** How clips become train, validation and test. */
export const splitSchema = z
  .object({
    kind: z.enum(['actor-disjoint', 'stratified-random']).default('actor-disjoint'),
    testShare: share.default(0.2),
    validationShare: share.default(0.1),
  })
  .refine((s) => s.testShare + s.validationShare <= 0.8, {
    path: ['testShare'],
    message: 'Leave at least 0.2 of the clips for training.',
  });

export type RecipeSplit = z.infer<typeof splitSchema>;
