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

/** Further models join as further members. */
export const modelSchema = z.discriminatedUnion('kind', [
  seedCnnSchema,
  logisticRegressionSchema,
  linearSvmSchema,
]);

export type RecipeModel = z.infer<typeof modelSchema>;
