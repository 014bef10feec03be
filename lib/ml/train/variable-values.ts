import type { Variable } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

/** A copy of a variable's values. */
export function valuesOf(variable: Variable): Float32Array {
  return Float32Array.from(variable.dataSync());
}

/** Writes values into variables of the same sizes. */
export function assignAll(
  tf: Tf,
  variables: readonly Variable[],
  values: readonly Float32Array[],
): void {
  variables.forEach((variable, at) => {
    tf.tidy(() => variable.assign(tf.tensor(values[at], variable.shape)));
  });
}
