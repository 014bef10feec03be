import type { Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

export interface Moments {
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
}

export interface Adam {
  /** Changes the variables. @param iteration from 1, over all epochs. */
  readonly apply: (gradients: readonly Tensor[], iteration: number) => void;
  /** Copies of the running moments, in the order of the variables. */
  readonly moments: () => Moments;
  readonly restore: (moments: Moments) => void;
  readonly dispose: () => void;
}

/**
 * Adam as in Keras: m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * w ← w − α·√(1−β₂ᵗ)/(1−β₁ᵗ) · m / (√v + ε). Its whole state is (m, v) and the iteration, so a
 * restored run goes on bit by bit (TensorFlow.js' own rebuilds βᵗ by another rounding).
 * Source: Kingma & Ba (2015), the rearranged form at the end of section 2.
 */
export function createAdam(tf: Tf, variables: readonly Variable[], learningRate: number): Adam {
  const zeros = () =>
    variables.map((variable) => tf.tidy(() => tf.variable(tf.zerosLike(variable), false)));
  const first = zeros();
  const second = zeros();
  return {
    apply: (gradients, iteration) => {
      const correction = Math.sqrt(1 - BETA_2 ** iteration) / (1 - BETA_1 ** iteration);
      gradients.forEach((gradient, at) => {
        tf.tidy(() => {
          const m = tf.add(tf.mul(first[at], BETA_1), tf.mul(gradient, 1 - BETA_1));
          const v = tf.add(tf.mul(second[at], BETA_2), tf.mul(tf.square(gradient), 1 - BETA_2));
          const change = tf.div(tf.mul(m, learningRate * correction), tf.add(tf.sqrt(v), EPSILON));
          first[at].assign(m);
          second[at].assign(v);
          variables[at].assign(tf.sub(variables[at], change));
        });
      });
    },
    moments: () => ({ first: first.map(valuesOf), second: second.map(valuesOf) }),
    restore: (moments) => {
      assignAll(tf, first, moments.first);
      assignAll(tf, second, moments.second);
    },
    dispose: () => tf.dispose([...first, ...second]),
  };
}

/** A copy of a variable's values. */
export function valuesOf(variable: Variable): Float32Array {
  return Float32Array.from(variable.dataSync());
}

/** Writes values into variables of the same sizes. */
export function assignAll(
  tf: Tf,
  variables: readonly Variable[],
  values: readonly Float32Array[],
): void {
  variables.forEach((variable, at) => {
    tf.tidy(() => variable.assign(tf.tensor(values[at], variable.shape)));
  });
}
