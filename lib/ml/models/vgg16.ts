import { z } from 'zod';
import { splitVgg16 } from '@/lib/core/trunks/vgg16-layers';
import { createConvLayer } from '../layers/conv-layer';
import { createFlattenLayer } from '../layers/flatten-layer';
import { createMaxPoolLayer } from '../layers/max-pool-layer';
import { denseSteps } from './dense-steps';
import type { Model, ModelContext } from './model';
import { createSequential, type LayerStep } from './sequential';

export const vgg16Options = z.strictObject({
  /** `random` trains from seeded values; it must be asked for. */
  weights: z.enum(['imagenet', 'random']),
  /** How many of the 13 convolutions train, counted from the last. */
  trainableConvs: z.int().min(0).max(13),
  denseLayers: z.int().min(1).max(6),
  neurons: z.int().min(1).max(4096),
  dropout: z.number().min(0).max(0.9),
  /** Of the last dense layer, where they differ from the others'. */
  lastNeurons: z.int().min(1).max(4096).nullable(),
  lastDropout: z.number().min(0).max(0.9).nullable(),
  /** Of the first dense layer's kernel. */
  l2: z.number().min(0).max(1),
});

export type Vgg16Options = z.infer<typeof vgg16Options>;

/** The convolutions that train and the pools between them. */
function trainedSteps(trainableConvs: number): LayerStep[] {
  return splitVgg16(trainableConvs).trained.flatMap(({ name, filters, pool }): LayerStep[] => [
    {
      name,
      create: (at) => createConvLayer(at, { filters, kernelSize: 3, l2: 0, padding: 'same' }),
    },
    ...(pool ? [{ name: pool, create: createMaxPoolLayer }] : []),
  ]);
}

/**
 * What trains of VGG16 and its head: the last convolutions, flatten, dense layers (ReLU, dropout), the
 * classes. Its rows are the maps that the frozen convolutions gave, so that those run once per clip.
 * [n, h, w, c] → logits [n, classes].
 *
 * @throws AppError `invalid` when the maps are too small for the pools.
 */
export function buildVgg16(context: ModelContext, options: Vgg16Options): Model {
  const { trainableConvs, denseLayers, neurons, dropout, lastNeurons, lastDropout, l2 } = options;
  const hidden = Array.from({ length: denseLayers }, (_, at) => {
    const isLast = at === denseLayers - 1;
    return {
      units: (isLast ? lastNeurons : null) ?? neurons,
      dropout: (isLast ? lastDropout : null) ?? dropout,
      l2: at === 0 ? l2 : 0,
    };
  });
  return createSequential(context, [
    ...trainedSteps(trainableConvs),
    { name: 'flatten', create: createFlattenLayer },
    ...denseSteps({ hidden, classCount: context.classCount, classesL2: 0 }),
  ]);
}

/** Names of the pre-trained values that a training needs. */
export function namePretrained({ weights, trainableConvs }: Vgg16Options): string[] {
  if (weights === 'random') return [];
  const { trained } = splitVgg16(trainableConvs);
  return trained.flatMap(({ name }) => [`${name}/kernel`, `${name}/bias`]);
}
