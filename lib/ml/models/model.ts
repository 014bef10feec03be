import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import type { InitialWeights, LayerVariable, Pass } from '../layers/layer';

/** Rows in, one logit per class out. */
export interface Model {
  /** What is trained, in a fixed order. */
  readonly variables: readonly LayerVariable[];
  /** What training leaves behind beside the variables (running means), in a fixed order. */
  readonly statistics: readonly LayerVariable[];
  /** [n, h, w, c] → [n, classes], before softmax. Called inside `tf.tidy` or a gradient scope. */
  readonly logits: (images: Tensor, pass: Pass) => Tensor2D;
  /** The regularisation losses (scalar). */
  readonly penalty: () => Tensor;
  readonly dispose: () => void;
}

export interface ModelContext {
  readonly tf: Tf;
  /** [h, w, c]. */
  readonly inputShape: readonly [number, number, number];
  readonly classCount: number;
  readonly seed: number;
  readonly initialWeights?: InitialWeights;
}

/** All that a model's answers depend on, in the order of its checkpoints. */
export const stateOf = ({ variables, statistics }: Model): LayerVariable[] => [
  ...variables,
  ...statistics,
];
