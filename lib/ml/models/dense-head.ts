import { z } from 'zod';
import { createAttentivePoolLayer } from '../layers/attentive-pool-layer';
import { createFlattenLayer } from '../layers/flatten-layer';
import { denseSteps } from './dense-steps';
import type { Model, ModelContext } from './model';
import { createSequential } from './sequential';

export const denseHeadOptions = z.strictObject({
  hiddenLayers: z.int().min(0).max(4),
  units: z.int().min(1).max(2048),
  dropout: z.number().min(0).max(0.9),
  /** Of every kernel, the classes' too. */
  l2: z.number().min(0).max(1),
  /** Width of the attention's hidden layer; only sequences are pooled. */
  attentionUnits: z.int().min(1).max(512),
});

export type DenseHeadOptions = z.infer<typeof denseHeadOptions>;

/**
 * A head on what a frozen trunk said: hidden layers (ReLU, dropout), then the classes; without hidden
 * layers it is multinomial logistic regression on dropped-out values. Sequences (more than one column)
 * are pooled by attention first, which does not see their padding.
 * [n, h, frames, c] → logits [n, classes].
 */
export function buildDenseHead(context: ModelContext, options: DenseHeadOptions): Model {
  const { hiddenLayers, units, dropout, l2, attentionUnits } = options;
  const pool =
    context.inputShape[1] > 1
      ? {
          name: 'attention',
          create: (at: Parameters<typeof createAttentivePoolLayer>[0]) =>
            createAttentivePoolLayer(at, attentionUnits),
        }
      : { name: 'flatten', create: createFlattenLayer };
  const hidden = Array.from({ length: hiddenLayers }, () => ({ units, dropout, l2 }));
  const dropInput = hiddenLayers === 0 ? dropout : 0;
  return createSequential(context, [
    pool,
    ...denseSteps({ hidden, dropInput, classCount: context.classCount, classesL2: l2 }),
  ]);
}
