import type { Tensor, Tensor2D } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';
import type { LayerVariable, Pass } from '../layers/layer';

/** Images in, one logit per class out. */
export interface Model {
  /** In a fixed order. */
  readonly variables: readonly LayerVariable[];
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
}
