import { z } from 'zod';

/** Random changes of a training row, drawn anew for every epoch; 0 and null are off. */
export const augmentOptions = z.strictObject({
  /** Speed is a factor in 1 ± this. */
  speed: z.number().min(0).max(0.5),
  /** The vocal tract's warp is a factor in 1 ± this. */
  vtlp: z.number().min(0).max(0.3),
  /** Signal-to-noise ratio of the noise floor, in decibels. */
  noiseDb: z.strictObject({ faintest: z.number(), loudest: z.number() }).nullable(),
  /** Level is changed by ± this many decibels. */
  gainDb: z.number().min(0).max(30),
  specAugment: z
    .strictObject({
      timeMasks: z.int().min(0),
      maxTimeFrames: z.int().min(0),
      frequencyMasks: z.int().min(0),
      maxBands: z.int().min(0),
    })
    .nullable(),
});

export type AugmentOptions = z.infer<typeof augmentOptions>;

export const trainingOptions = z.strictObject({
  optimizer: z.enum(['adam', 'adamw']),
  learningRate: z.number().positive().max(10),
  /** Of AdamW. */
  weightDecay: z.number().min(0).max(1),
  schedule: z.enum(['constant', 'cosine', 'step']),
  /** Epochs in which the rate rises linearly to `learningRate`. */
  warmupEpochs: z.int().min(0),
  /** Of the step schedule: after so many epochs the rate is multiplied by `stepFactor`. */
  stepEpochs: z.int().min(1),
  stepFactor: z.number().positive().max(1),
  epochs: z.int().min(1).max(10_000),
  /** Rows per step; the last step of an epoch takes what is left. */
  batchSize: z.int().min(1).max(4096),
  loss: z.literal('sparseCategoricalCrossentropy'),
  /** Share of a target that is spread over all classes. */
  labelSmoothing: z.number().min(0).max(0.5),
  /** α of mixup's beta distribution; 0 is off. */
  mixup: z.number().min(0).max(2),
  /** Decay of the moving average of the weights; 0 is off. */
  ema: z.number().min(0).lt(1),
  /** Greatest global norm of a gradient; 0 is off. */
  clipNorm: z.number().min(0),
  /** Ends the run after `patience` epochs without a better validation. */
  earlyStopping: z.strictObject({ patience: z.int().min(1) }).nullable(),
  augment: augmentOptions,
  /** Windows of a test row whose probabilities are averaged. */
  testCrops: z.int().min(1).max(10),
});

export type TrainingOptions = z.infer<typeof trainingOptions>;

/** The study's: Adam at a constant rate, and nothing else. */
export const PLAIN_TRAINING: TrainingOptions = {
  optimizer: 'adam',
  learningRate: 0.001,
  weightDecay: 0,
  schedule: 'constant',
  warmupEpochs: 0,
  stepEpochs: 10,
  stepFactor: 0.1,
  epochs: 50,
  batchSize: 50,
  loss: 'sparseCategoricalCrossentropy',
  labelSmoothing: 0,
  mixup: 0,
  ema: 0,
  clipNorm: 0,
  earlyStopping: null,
  augment: { speed: 0, vtlp: 0, noiseDb: null, gainDb: 0, specAugment: null },
  testCrops: 1,
};
