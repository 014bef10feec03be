import { AppError } from '@/lib/core/app-error';
import type { LayerContext, LayerVariable } from './layer';

export interface VariableStart {
  readonly shape: readonly number[];
  /** Values where no pre-trained ones are given. */
  readonly start: () => Float32Array;
  /** False for what a layer keeps of the data it saw. */
  readonly trainable?: boolean;
}

/**
 * The variable `layer/part`.
 *
 * @throws AppError `invalid` when its pre-trained values have another size.
 */
export function createVariable(
  { tf, name, initialWeights }: LayerContext,
  part: string,
  { shape, start, trainable = true }: VariableStart,
): LayerVariable {
  const fullName = `${name}/${part}`;
  const values = initialWeights?.[fullName] ?? start();
  const size = shape.reduce((product, length) => product * length, 1);
  if (values.length !== size) {
    throw new AppError(
      'invalid',
      `The pre-trained values of ${fullName} are ${values.length} and ${size} are needed. Nothing was trained. Use the weights that this model was made for.`,
    );
  }
  const variable = tf.tidy(() => tf.variable(tf.tensor(values, [...shape]), trainable));
  return { name: fullName, variable };
}
