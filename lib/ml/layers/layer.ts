import type { Tensor, Variable } from '@tensorflow/tfjs';
import type { Tf } from '../engine/engine';

interface Batch {
  /**
   * For each row of the batch the share of its time axis, the width, that is no padding: 0…1, of the
   * input as of what layers made of it. Absent where rows are filled.
   */
  readonly filled?: Float32Array;
}

/** How a forward pass is meant: training at a global step, or evaluation. */
export type Pass = Batch &
  ({ readonly kind: 'train'; readonly step: number } | { readonly kind: 'evaluate' });

export interface LayerVariable {
  /** Unique within its model, stable across versions: names the tensor in a checkpoint. */
  readonly name: string;
  readonly variable: Variable;
}

export interface Layer {
  /** Shape of the result without the batch. */
  readonly outputShape: readonly number[];
  readonly variables: readonly LayerVariable[];
  /** What a layer keeps of the data it saw in training: part of its state, but has no gradient. */
  readonly statistics?: readonly LayerVariable[];
  /** Called inside `tf.tidy` or a gradient scope. */
  readonly apply: (input: Tensor, pass: Pass) => Tensor;
  /** What this layer adds to the loss (scalar); absent where it adds nothing. */
  readonly penalty?: () => Tensor;
}

/** Values that variables start from, by their names. */
export type InitialWeights = Readonly<Record<string, Float32Array>>;

/** What every layer is built from. */
export interface LayerContext {
  readonly tf: Tf;
  /** Unique within its model; also derives the seeds of weights and masks. */
  readonly name: string;
  /** Shape of the input without the batch. */
  readonly inputShape: readonly number[];
  /** Seed of the run. */
  readonly seed: number;
  /** Pre-trained values; variables that are not named start from seeded ones. */
  readonly initialWeights?: InitialWeights;
}
