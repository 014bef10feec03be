import { z } from 'zod';
import { createAttentivePoolLayer } from '../layers/attentive-pool-layer';
import { createBatchNormLayer } from '../layers/batch-norm-layer';
import { createDenseLayer } from '../layers/dense-layer';
import { createDropoutLayer } from '../layers/dropout-layer';
import { createResidualBlock } from '../layers/residual-block';
import type { Model, ModelContext } from './model';
import { createSequential } from './sequential';

const filters = z.int().min(1).max(512);

export const residualCnnOptions = z.strictObject({
  /** Of the first, second, third and fourth block. */
  filters1: filters,
  filters2: filters,
  filters3: filters,
  filters4: filters,
  /** Width of the attention's hidden layer. */
  attentionUnits: z.int().min(1).max(512),
  dropout: z.number().min(0).max(0.9),
});

export type ResidualCnnOptions = z.infer<typeof residualCnnOptions>;

/** Bands and frames that the mean after each block takes together. */
const POOLS = [
  [2, 2],
  [2, 2],
  [2, 2],
  [2, 1],
] as const;

/**
 * Prosodia's own network: batch normalisation of the input, four residual blocks that halve bands and
 * frames, attentive mean and standard deviation over time, dropout, the classes.
 * [n, bands, frames, c] → logits [n, classes].
 */
export function buildResidualCnn(context: ModelContext, options: ResidualCnnOptions): Model {
  const { filters1, filters2, filters3, filters4, attentionUnits, dropout } = options;
  const blocks = [filters1, filters2, filters3, filters4].map((count, at) => ({
    name: `block${at + 1}`,
    create: (to: Parameters<typeof createResidualBlock>[0]) =>
      createResidualBlock(to, { filters: count, pool: POOLS[at] }),
  }));
  return createSequential(context, [
    { name: 'input_norm', create: createBatchNormLayer },
    ...blocks,
    { name: 'attention', create: (at) => createAttentivePoolLayer(at, attentionUnits) },
    { name: 'dropout', create: (at) => createDropoutLayer(at, dropout) },
    {
      name: 'classes',
      create: (at) =>
        createDenseLayer(at, { units: context.classCount, activation: 'linear', l2: 0 }),
    },
  ]);
}
