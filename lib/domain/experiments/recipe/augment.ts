import { z } from 'zod';

const count = z.coerce.number().int().min(0);

/**
 * How a training row is changed anew in every epoch; every default is off. A range is symmetric:
 * 0.1 means a factor of 0.9 to 1.1.
 */
export const augmentSchema = z.object({
  speed: z.coerce.number().min(0).max(0.5).default(0),
  /** of the vocal tract warp's factor */
  vtlp: z.coerce.number().min(0).max(0.3).default(0),
  /** signal-to-noise ratio of the faintest and of the loudest noise floor; null for none */
  noiseDb: z
    .object({
      faintest: z.coerce.number().min(0).max(60).default(40),
      loudest: z.coerce.number().min(-5).max(60).default(15),
    })
    .refine((noise) => noise.loudest <= noise.faintest, {
      path: ['loudest'],
      message: 'The loudest noise has the lower ratio.',
    })
    .nullable()
    .default(null),
  gainDb: z.coerce.number().min(0).max(30).default(0),
  specAugment: z
    .object({
      timeMasks: count.max(10).default(2),
      maxTimeFrames: count.max(200).default(20),
      frequencyMasks: count.max(10).default(2),
      maxBands: count.max(64).default(8),
    })
    .nullable()
    .default(null),
});

export type Augment = z.infer<typeof augmentSchema>;
