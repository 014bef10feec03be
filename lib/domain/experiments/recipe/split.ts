import { z } from 'zod';
import { PUBLISHED_NAMES } from '@/lib/core/splits/published/manifests';

const share = z.coerce.number().min(0.05, 'At least 0.05.').max(0.5, 'At most 0.5.');
const validationShare = share.default(0.1);

/** One division; shares are of actors, or of clips. */
const holdOut = <Kind extends string>(kind: Kind) =>
  z
    .object({ kind: z.literal(kind), testShare: share.default(0.2), validationShare })
    .refine((s) => s.testShare + s.validationShare <= 0.8, {
      path: ['testShare'],
      message: 'Leave at least 0.2 of the clips for training.',
    });

/** How clips become train, validation and test; every kind but the random one keeps actors apart. */
export const splitSchema = z.discriminatedUnion('kind', [
  holdOut('actor-disjoint'),
  holdOut('stratified-random'),
  z.object({
    kind: z.literal('grouped-k-fold'),
    folds: z.coerce.number().int().min(2).max(50).default(5),
    validationShare,
  }),
  z.object({ kind: z.literal('leave-one-actor-out'), validationShare }),
  z.object({
    kind: z.literal('published'),
    name: z.enum(PUBLISHED_NAMES).default('ravdess-luna'),
    validationShare,
  }),
]);

export type RecipeSplit = z.infer<typeof splitSchema>;
export type SplitKind = RecipeSplit['kind'];

export const SPLIT_KINDS = [
  'actor-disjoint',
  'stratified-random',
  'grouped-k-fold',
  'leave-one-actor-out',
  'published',
] as const satisfies readonly SplitKind[];

/** Whether nobody who is tested was heard in training. */
export const keepsActorsApart = (kind: SplitKind): boolean => kind !== 'stratified-random';
