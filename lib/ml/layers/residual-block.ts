import type { Tensor } from '@tensorflow/tfjs';
import { createAveragePoolLayer } from './average-pool-layer';
import { createBatchNormLayer } from './batch-norm-layer';
import { createConvLayer } from './conv-layer';
import type { Layer, LayerContext, Pass } from './layer';

export interface ResidualOptions {
  readonly filters: number;
  /** Rows and columns of the mean that ends the block. */
  readonly pool: readonly [number, number];
}

/**
 * Two convolutions of 3 × 3, each batch-normalised, beside a shortcut (a convolution of 1 × 1 where
 * the number of channels changes), then ReLU and a mean of each window: relu(F(x) + S(x)).
 * [h, w, c] → [⌊h/rows⌋, ⌊w/columns⌋, filters].
 * Source: He et al. (2016), the basic block; pooled by means as in Kong et al. (2020).
 */
export function createResidualBlock(context: LayerContext, options: ResidualOptions): Layer {
  const { tf, name, inputShape } = context;
  const { filters, pool } = options;
  const [height, width, channels] = inputShape;
  const inside = [height, width, filters];
  const at = (part: string, shape: readonly number[]): LayerContext => ({
    ...context,
    name: `${name}_${part}`,
    inputShape: shape,
  });
  const conv = (part: string, shape: readonly number[], kernelSize: number): Layer[] => [
    createConvLayer(at(`${part}_conv`, shape), {
      filters,
      kernelSize,
      l2: 0,
      padding: 'same',
      activation: 'linear',
      bias: false,
    }),
    createBatchNormLayer(at(`${part}_norm`, inside)),
  ];
  const first = conv('first', inputShape, 3);
  const second = conv('second', inside, 3);
  const shortcut = channels === filters ? [] : conv('shortcut', inputShape, 1);
  const end = createAveragePoolLayer(at('pool', inside), pool);
  const all = [...first, ...second, ...shortcut];
  const through = (layers: readonly Layer[], input: Tensor, pass: Pass) =>
    layers.reduce((value, layer) => layer.apply(value, pass), input);
  return {
    outputShape: end.outputShape,
    variables: all.flatMap(({ variables }) => variables),
    statistics: all.flatMap(({ statistics = [] }) => statistics),
    apply: (input, pass) => {
      const inner = through(second, tf.relu(through(first, input, pass)), pass);
      return end.apply(tf.relu(tf.add(inner, through(shortcut, input, pass))), pass);
    },
  };
}
