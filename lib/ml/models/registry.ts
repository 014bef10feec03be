import { z } from 'zod';
import type { Model, ModelContext } from './model';
import { buildSeedCnn, seedCnnOptions } from './seed-cnn';

/** Every model that can be trained: a recipe's `kind` and the options that belong to it. */
export const modelSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seed-cnn'), options: seedCnnOptions }),
]);

export type ModelSpec = z.infer<typeof modelSpec>;

export type ModelKind = ModelSpec['kind'];

const BUILDERS: {
  readonly [Kind in ModelKind]: (
    context: ModelContext,
    options: Extract<ModelSpec, { kind: Kind }>['options'],
  ) => Model;
} = {
  'seed-cnn': buildSeedCnn,
};

/**
 * Builds a model with seeded initial weights.
 *
 * @throws AppError `invalid` when the images do not fit the model.
 */
export function buildModel(context: ModelContext, spec: ModelSpec): Model {
  return BUILDERS[spec.kind](context, spec.options);
}
