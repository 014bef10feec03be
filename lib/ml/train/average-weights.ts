import type { Variable } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import { assignAll, valuesOf } from './variable-values';

/** An exponential moving average of a model's weights, to be validated, kept and tested. */
export interface WeightAverage {
  /** Takes the weights as they are into the average. @param step from 1, over all epochs. */
  readonly update: (step: number) => void;
  /** Copies, in the order of the variables. */
  readonly values: () => Float32Array[];
  readonly restore: (values: readonly Float32Array[]) => void;
  readonly dispose: () => void;
}

/**
 * ā ← d·ā + (1 − d)·w after every step, with d = min(decay, (1 + t)/(10 + t)), so that the first
 * steps do not weigh for ever. It starts from the initial weights; what the model keeps beside its
 * weights (running means) is averaged, too.
 * Source: Polyak & Juditsky (1992); the growing decay as in TensorFlow's ExponentialMovingAverage.
 */
export function createWeightAverage(
  tf: Tf,
  variables: readonly Variable[],
  decay: number,
): WeightAverage {
  const averages = variables.map((variable) =>
    tf.tidy(() => tf.variable(tf.tensor(valuesOf(variable), variable.shape), false)),
  );
  return {
    update: (step) => {
      const kept = Math.min(decay, (1 + step) / (10 + step));
      variables.forEach((variable, at) => {
        tf.tidy(() =>
          averages[at].assign(tf.add(tf.mul(averages[at], kept), tf.mul(variable, 1 - kept))),
        );
      });
    },
    values: () => averages.map(valuesOf),
    restore: (values) => assignAll(tf, averages, values),
    dispose: () => tf.dispose(averages),
  };
}
