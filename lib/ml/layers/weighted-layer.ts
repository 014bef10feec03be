import type { Tensor, Variable } from '@tensorflow/tfjs';
import { deriveSeed } from '@/lib/core/random';
import { glorotUniform } from './glorot-uniform';
import type { LayerContext, LayerVariable } from './layer';

export interface Weights {
  readonly kernel: Variable;
  readonly bias: Variable;
  readonly variables: readonly LayerVariable[];
  /** l2 · Σ kernel², as Keras' `l2` regulariser; absent where l2 is 0. */
  readonly penalty?: () => Tensor;
}

/** A Glorot kernel and a zero bias. @param shape of the kernel, [..., in, out]. */
export function createWeights(
  { tf, name, seed }: LayerContext,
  shape: readonly number[],
  l2: number,
): Weights {
  const values = glorotUniform(shape, deriveSeed(seed, 'weights', name));
  const kernel = tf.tidy(() => tf.variable(tf.tensor(values, [...shape])));
  const bias = tf.tidy(() => tf.variable(tf.zeros(shape.slice(-1))));
  return {
    kernel,
    bias,
    variables: [
      { name: `${name}/kernel`, variable: kernel },
      { name: `${name}/bias`, variable: bias },
    ],
    ...(l2 > 0 && { penalty: () => tf.mul(tf.sum(tf.square(kernel)), l2) }),
  };
}
