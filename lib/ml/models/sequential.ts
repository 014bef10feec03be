import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Layer, LayerContext } from '../layers/layer';
import type { Model, ModelContext } from './model';

/** A named step of a model; gets the shape that the step before it left. */
export interface LayerStep {
  readonly name: string;
  readonly create: (context: LayerContext) => Layer;
}

/** Chains layers; the last must give [classCount]. */
export function createSequential(context: ModelContext, steps: readonly LayerStep[]): Model {
  const { tf, seed, initialWeights } = context;
  const layers: Layer[] = [];
  let inputShape: readonly number[] = context.inputShape;
  for (const { name, create } of steps) {
    const layer = create({ tf, seed, name, inputShape, initialWeights });
    layers.push(layer);
    inputShape = layer.outputShape;
  }
  const variables = layers.flatMap((layer) => layer.variables);
  const statistics = layers.flatMap((layer) => layer.statistics ?? []);
  return {
    variables,
    statistics,
    logits: (images, pass) =>
      layers.reduce<Tensor>((input, layer) => layer.apply(input, pass), images) as Tensor2D,
    penalty: () =>
      layers.reduce<Tensor>(
        (sum, layer) => (layer.penalty ? tf.add(sum, layer.penalty()) : sum),
        tf.scalar(0),
      ),
    dispose: () => tf.dispose([...variables, ...statistics].map(({ variable }) => variable)),
  };
}
