import type { Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import { assignAll, valuesOf } from './variable-values';

const BETA_1 = 0.9;
const BETA_2 = 0.999;
const EPSILON = 1e-7;

export interface Moments {
  readonly first: readonly Float32Array[];
  readonly second: readonly Float32Array[];
}

export interface AdamStep {
  /** From 1, over all epochs. */
  readonly iteration: number;
  readonly learningRate: number;
}

export interface Adam {
  /** Changes the variables. */
  readonly apply: (gradients: readonly Tensor[], step: AdamStep) => void;
  /** Copies of the running moments, in the order of the variables. */
  readonly moments: () => Moments;
  readonly restore: (moments: Moments) => void;
  readonly dispose: () => void;
}

/**
 * Adam as in Keras: m ← β₁m + (1−β₁)g, v ← β₂v + (1−β₂)g²,
 * w ← w − α·√(1−β₂ᵗ)/(1−β₁ᵗ) · m / (√v + ε). With a weight decay λ it is AdamW: w ← w − α·λ·w − …,
 * apart from the gradient, for kernels only (two axes or more): biases and scales are not decayed.
 * Its whole state is (m, v) and the iteration, so a restored run goes on bit by bit (TensorFlow.js'
 * own rebuilds βᵗ by another rounding).
 * Sources: Kingma & Ba (2015), the rearranged form at the end of section 2; Loshchilov & Hutter
 * (2019), algorithm 2.
 */
export function createAdam(tf: Tf, variables: readonly Variable[], weightDecay = 0): Adam {
  const zeros = () =>
    variables.map((variable) => tf.tidy(() => tf.variable(tf.zerosLike(variable), false)));
  const first = zeros();
  const second = zeros();
  return {
    apply: (gradients, { iteration, learningRate }) => {
      const correction = Math.sqrt(1 - BETA_2 ** iteration) / (1 - BETA_1 ** iteration);
      gradients.forEach((gradient, at) => {
        const variable = variables[at];
        const kept = variable.shape.length > 1 ? 1 - learningRate * weightDecay : 1;
        tf.tidy(() => {
          const m = tf.add(tf.mul(first[at], BETA_1), tf.mul(gradient, 1 - BETA_1));
          const v = tf.add(tf.mul(second[at], BETA_2), tf.mul(tf.square(gradient), 1 - BETA_2));
          const change = tf.div(tf.mul(m, learningRate * correction), tf.add(tf.sqrt(v), EPSILON));
          first[at].assign(m);
          second[at].assign(v);
          const weights = kept === 1 ? variable : tf.mul(variable, kept);
          variable.assign(tf.sub(weights, change));
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
