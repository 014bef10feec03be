import { z } from 'zod';
import { linearOptions } from '../classical/linear-options';
import { buildDenseHead, denseHeadOptions } from './dense-head';
import { buildLinear } from './linear';
import type { Model, ModelContext } from './model';
import { buildResidualCnn, residualCnnOptions } from './residual-cnn';
import { buildSeedCnn, seedCnnOptions } from './seed-cnn';
import { buildVgg16, namePretrained, vgg16Options } from './vgg16';

/** Every model that can be trained: a recipe's `kind` and the options that belong to it. */
export const modelSpec = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('seed-cnn'), options: seedCnnOptions }),
  z.strictObject({ kind: z.literal('logistic-regression'), options: linearOptions }),
  z.strictObject({ kind: z.literal('linear-svm'), options: linearOptions }),
  z.strictObject({ kind: z.literal('residual-cnn'), options: residualCnnOptions }),
  z.strictObject({ kind: z.literal('vgg16'), options: vgg16Options }),
  z.strictObject({ kind: z.literal('dense-head'), options: denseHeadOptions }),
]);

export type ModelSpec = z.infer<typeof modelSpec>;

export type ModelKind = ModelSpec['kind'];

type Builders = {
  readonly [Kind in ModelKind]: (
    context: ModelContext,
    options: Extract<ModelSpec, { kind: Kind }>['options'],
  ) => Model;
};

const BUILDERS: Builders = {
  'seed-cnn': buildSeedCnn,
  'logistic-regression': buildLinear,
  'linear-svm': buildLinear,
  'residual-cnn': buildResidualCnn,
  vgg16: buildVgg16,
  'dense-head': buildDenseHead,
};

/**
 * Builds a model with seeded initial weights, or the pre-trained ones of the context.
 *
 * @throws AppError `invalid` when the rows do not fit the model.
 */
export function buildModel(context: ModelContext, { kind, options }: ModelSpec): Model {
  // TypeScript does not see that kind and options belong together once they are apart.
  const build = BUILDERS[kind] as (context: ModelContext, options: ModelSpec['options']) => Model;
  return build(context, options);
}

/** Names of the variables that must start from pre-trained values. */
export function pretrainedNames({ kind, options }: ModelSpec): string[] {
  return kind === 'vgg16' ? namePretrained(options) : [];
}
