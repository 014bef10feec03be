import { z } from 'zod';

const filters = z.coerce.number().int().min(1).max(128);

/** The study's Model 0. */
export const seedCnnSchema = z.object({
  kind: z.literal('seed-cnn'),
  conv1Filters: filters.default(10),
  conv2Filters: filters.default(5),
  kernelSize: z.coerce.number().int().min(1).max(9).default(3),
  denseUnits: z.coerce.number().int().min(1).max(1024).default(50),
  l2: z.coerce.number().min(0).max(1).default(0.01),
  dropout: z.coerce.number().min(0).max(0.9).default(0.2),
});

/** How much the data count against small coefficients; `auto` chooses on the validation actors. */
const c = z.union([z.literal('auto'), z.coerce.number().gt(0).max(1e6)]).default('auto');

/** Multinomial logistic regression with a ridge penalty. */
export const logisticRegressionSchema = z.object({ kind: z.literal('logistic-regression'), c });

/** Linear support vector machines, one emotion against the rest. */
export const linearSvmSchema = z.object({ kind: z.literal('linear-svm'), c });

const width = z.coerce.number().int().min(1).max(512);
const dropout = z.coerce.number().min(0).max(0.9);

/** Prosodia's own: four residual blocks and attentive statistics pooling. */
export const residualCnnSchema = z.object({
  kind: z.literal('residual-cnn'),
  filters1: width.default(32),
  filters2: width.default(64),
  filters3: width.default(128),
  filters4: width.default(128),
  attentionUnits: width.default(64),
  dropout: dropout.default(0.3),
});

/** The study's Model 1: ImageNet's VGG16, of which the last convolutions train, and dense layers. */
export const vgg16Schema = z.object({
  kind: z.literal('vgg16'),
  /** `random` is for comparison only */
  weights: z.enum(['imagenet', 'random']).default('imagenet'),
  /** `rescale` is the study's division by 255, which the weights were not trained with */
  preprocessing: z.enum(['caffe', 'rescale']).default('caffe'),
  trainableConvs: z.coerce.number().int().min(0).max(13).default(1),
  denseLayers: z.coerce.number().int().min(1).max(6).default(2),
  neurons: z.coerce.number().int().min(1).max(4096).default(256),
  dropout: dropout.default(0.2),
  /** of the last dense layer, where they differ from the others' */
  lastNeurons: z.coerce.number().int().min(1).max(4096).nullable().default(100),
  lastDropout: dropout.nullable().default(0.5),
  l2: z.coerce.number().min(0).max(1).default(0.01),
});

/** Dense layers on what a frozen trunk said; sequences are pooled by attention. */
export const denseHeadSchema = z.object({
  kind: z.literal('dense-head'),
  hiddenLayers: z.coerce.number().int().min(0).max(4).default(1),
  units: z.coerce.number().int().min(1).max(2048).default(128),
  dropout: dropout.default(0.5),
  l2: z.coerce.number().min(0).max(1).default(0.0001),
  attentionUnits: width.default(64),
});

/** Further models join as further members. */
export const modelSchema = z.discriminatedUnion('kind', [
  seedCnnSchema,
  logisticRegressionSchema,
  linearSvmSchema,
  residualCnnSchema,
  vgg16Schema,
  denseHeadSchema,
]);

export type RecipeModel = z.infer<typeof modelSchema>;
