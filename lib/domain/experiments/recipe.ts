import { z } from 'zod';
import { featureSetSpecSchema } from '../feature-sets/schema';

/** The log-mel spectrogram drawn as an image of fixed size, as the study did. */
const imageSchema = z.object({
  width: z.coerce.number().int().min(16).max(512).default(300),
  height: z.coerce.number().int().min(16).max(256).default(50),
  colorMap: z.enum(['jet', 'grey']).default('jet'),
});

const share = z.coerce.number().min(0.05, 'At least 0.05.').max(0.5, 'At most 0.5.');

const splitSchema = z
  .object({
    kind: z.enum(['actor-disjoint', 'stratified-random']).default('actor-disjoint'),
    testShare: share.default(0.2),
    validationShare: share.default(0.1),
  })
  .refine((s) => s.testShare + s.validationShare <= 0.8, {
    path: ['testShare'],
    message: 'Leave at least 0.2 of the clips for training.',
  });

const filters = z.coerce.number().int().min(1).max(128);

/** The study's Model 0. Further models join as further members of this union. */
const seedCnnSchema = z.object({
  kind: z.literal('seed-cnn'),
  conv1Filters: filters.default(10),
  conv2Filters: filters.default(5),
  kernelSize: z.coerce.number().int().min(1).max(9).default(3),
  denseUnits: z.coerce.number().int().min(1).max(1024).default(50),
  l2: z.coerce.number().min(0).max(1).default(0.01),
  dropout: z.coerce.number().min(0).max(0.9).default(0.2),
});

const trainingSchema = z.object({
  optimizer: z.literal('adam').default('adam'),
  learningRate: z.coerce.number().gt(0).max(1).default(0.001),
  epochs: z.coerce.number().int().min(1).max(1000).default(50),
  batchSize: z.coerce.number().int().min(1).max(1024).default(50),
  loss: z.literal('sparseCategoricalCrossentropy').default('sparseCategoricalCrossentropy'),
});

/** Everything that decides a result, apart from the data. Frozen when the experiment starts. */
export const recipeSchema = z.object({
  features: featureSetSpecSchema,
  image: imageSchema,
  split: splitSchema,
  /** how the smaller classes of the training part are brought up to the largest */
  balance: z.enum(['oversample', 'none']).default('oversample'),
  model: z.discriminatedUnion('kind', [seedCnnSchema]),
  training: trainingSchema,
  seed: z.coerce.number().int().min(0).max(4294967295).default(1),
});

export type Recipe = z.infer<typeof recipeSchema>;
