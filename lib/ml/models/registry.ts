import { z } from 'zod';
import { linearOptions } from '../classical/linear-options';
import { buildLinear } from './linear';
import type { Model, ModelContext } from './model';
import { buildSeedCnn, seedCnnOptions } from './seed-cnn';

/** Every model that can be trained: a recipe's `kind` and the options that belong to it. */
export const modelSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seed-cnn'), options: seedCnnOptions }),
  z.strictObject({ kind: z.literal('logistic-regression'), options: linearOptions }),
  z.strictObject({ kind: z.literal('linear-svm'), options: linearOptions }),
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
  'logistic-regression': buildLinear,
  'linear-svm': buildLinear,
};

/**
 * Builds a model with seeded initial weights.
 *
 * @throws AppError `invalid` when the images do not fit the model.
 */
export function buildModel(context: ModelContext, spec: ModelSpec): Model {
  // TypeScript does not see that kind and options belong together once they are apart.
  const build = BUILDERS[spec.kind] as (
    context: ModelContext,
    options: ModelSpec['options'],
  ) => Model;
  return build(context, spec.options);
}
