import { createDenseLayer } from '../layers/dense-layer';
import { createFlattenLayer } from '../layers/flatten-layer';
import type { Model, ModelContext } from './model';
import { createSequential } from './sequential';

/** A linear model as a network of one dense layer, for who predicts with its checkpoint. */
export function buildLinear(context: ModelContext): Model {
  const { classCount } = context;
  return createSequential(context, [
    { name: 'flatten', create: createFlattenLayer },
    {
      name: 'classes',
      create: (at) => createDenseLayer(at, { units: classCount, activation: 'linear', l2: 0 }),
    },
  ]);
}
