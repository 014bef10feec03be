import { z } from 'zod';
import { modelSpec } from '../models/registry';
import { PLAIN_TRAINING, trainingOptions } from '../train/training-options';

const size = z.int().min(1);

const tensor = z.strictObject({ name: z.string(), shape: z.array(size) });

/** A checkpoint of the time before an option was trained without it. */
const addUnsaid = (said: unknown): unknown => ({ ...PLAIN_TRAINING, ...(said as object) });

/** The head of a checkpoint: what was trained, how far, and which epoch was the best. */
export const checkpointHead = z.strictObject({
  model: modelSpec,
  training: z.preprocess(addUnsaid, trainingOptions),
  /** [h, w, c]. */
  inputShape: z.tuple([size, size, size]),
  classCount: z.int().min(2),
  seed: z.number(),
  /** Epochs finished. */
  epoch: size,
  /** Batches finished, over all epochs. */
  step: size,
  /** Figures are null where there is no validation part. */
  best: z.strictObject({
    epoch: size,
    valUar: z.number().nullable(),
    valLoss: z.number().nullable(),
  }),
  /** What is trained. */
  variables: z.array(tensor).min(1),
  /** What training leaves behind beside it: running means of batch normalisation. */
  statistics: z.array(tensor).default([]),
});

export type CheckpointHead = z.infer<typeof checkpointHead>;

/**
 * All a run needs to go on bit by bit. Weights are in the order of `variables`, then `statistics`;
 * moments belong to `variables` alone.
 */
export interface Checkpoint extends CheckpointHead {
  readonly weights: readonly Float32Array[];
  readonly firstMoments: readonly Float32Array[];
  readonly secondMoments: readonly Float32Array[];
  /** Of the weights, in their order; empty where the recipe has no moving average. */
  readonly averages: readonly Float32Array[];
  /** The same as `averages`, or else `weights`, where this epoch is the best. */
  readonly bestWeights: readonly Float32Array[];
}

/** First four bytes of a checkpoint, the last of them its format. */
export const CHECKPOINT_MAGIC = 'PCK1';
