import type { Tensor, Variable } from '@tensorflow/tfjs';
import { deriveSeed } from '@/lib/core/random';
import { createVariable } from './create-variable';
import { glorotUniform } from './glorot-uniform';
import type { LayerContext, LayerVariable } from './layer';

export interface WeightsOptions {
  /** Of the kernel, [..., in, out]. */
  readonly shape: readonly number[];
  readonly l2: number;
  readonly hasBias?: boolean;
}

export interface Weights {
  readonly kernel: Variable;
  /** Null where the layer has none. */
  readonly bias: Variable | null;
  readonly variables: readonly LayerVariable[];
  /** l2 · Σ kernel², as Keras' `l2` regulariser; absent where l2 is 0. */
  readonly penalty?: () => Tensor;
}

/** A Glorot kernel and a zero bias, or their pre-trained values. */
export function createWeights(context: LayerContext, options: WeightsOptions): Weights {
  const { tf, name, seed } = context;
  const { shape, l2, hasBias = true } = options;
  const outputs = shape.slice(-1);
  const kernel = createVariable(context, 'kernel', {
    shape,
    start: () => glorotUniform(shape, deriveSeed(seed, 'weights', name)),
  });
  const start = () => new Float32Array(outputs[0]);
  const bias = hasBias ? createVariable(context, 'bias', { shape: outputs, start }) : null;
  return {
    kernel: kernel.variable,
    bias: bias?.variable ?? null,
    variables: bias ? [kernel, bias] : [kernel],
    ...(l2 > 0 && { penalty: () => tf.mul(tf.sum(tf.square(kernel.variable)), l2) }),
  };
}
