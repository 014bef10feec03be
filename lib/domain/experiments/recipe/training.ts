import { z } from 'zod';
import { augmentSchema } from './augment';

/** How the weights are learnt. The defaults are the study's: plain Adam, and nothing else. */
export const trainingSchema = z.object({
  optimizer: z.enum(['adam', 'adamw']).default('adam'),
  learningRate: z.coerce.number().gt(0).max(1).default(0.001),
  /** of AdamW: the share of a weight that is taken off per step, times the learning rate */
  weightDecay: z.coerce.number().min(0).max(1).default(0),
  schedule: z.enum(['constant', 'cosine', 'step']).default('constant'),
  /** epochs in which the rate rises to `learningRate` */
  warmupEpochs: z.coerce.number().int().min(0).max(100).default(0),
  /** of `step`: the rate is multiplied by `stepFactor` after so many epochs, again and again */
  stepEpochs: z.coerce.number().int().min(1).max(1000).default(10),
  stepFactor: z.coerce.number().gt(0).max(1).default(0.1),
  epochs: z.coerce.number().int().min(1).max(1000).default(50),
  batchSize: z.coerce.number().int().min(1).max(1024).default(50),
  loss: z.literal('sparseCategoricalCrossentropy').default('sparseCategoricalCrossentropy'),
  labelSmoothing: z.coerce.number().min(0).max(0.5).default(0),
  /** α of the beta distribution of the mixing weight; 0 is off */
  mixup: z.coerce.number().min(0).max(2).default(0),
  /** decay of the moving average of the weights; 0 is off */
  ema: z.coerce.number().min(0).max(0.9999).default(0),
  /** greatest norm of a step's gradient; 0 is off */
  clipNorm: z.coerce.number().min(0).max(1000).default(0),
  /** epochs without a better validation before the run ends; null trains them all */
  earlyStopping: z
    .object({ patience: z.coerce.number().int().min(1).max(1000).default(10) })
    .nullable()
    .default(null),
  augment: augmentSchema.prefault({}),
  /** windows of a test clip whose probabilities are averaged */
  testCrops: z.coerce.number().int().min(1).max(10).default(1),
});

export type RecipeTraining = z.infer<typeof trainingSchema>;
