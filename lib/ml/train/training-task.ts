import type { InitialWeights } from '../layers/layer';
import type { ModelSpec } from '../models/registry';
import type { LogMelRows } from './log-mel-rows';
import type { TrainingOptions } from './training-options';

/** Images of all clips of an experiment, row after row. */
export interface ImageRows {
  /** [n][h][w][c]. Bytes take a quarter of the memory and are converted batch by batch. */
  readonly data: Float32Array | Uint8Array;
  /** [n, h, w, c]. */
  readonly shape: readonly [number, number, number, number];
  /** What one unit of a byte is worth: value = byte × scale (1/255 for 0…1). Floats ignore it. */
  readonly scale?: number;
  /** How many columns of each row are no padding; absent where all rows are filled. */
  readonly lengths?: Int32Array;
  /** Widths of groups of columns that count the same in a linear model; absent where there is one. */
  readonly groups?: readonly number[];
  /** Rows are spectrograms that the trainer varies and cuts itself; absent where it takes them as they are. */
  readonly logMel?: LogMelRows;
}

/** Row indices into the inputs. */
export interface TrainingParts {
  /** May repeat rows: that is how oversampling is expressed. */
  readonly train: Int32Array;
  /** May be empty: the last epoch then counts as the best. */
  readonly validation: Int32Array;
  /** Evaluated once, at the end, with the weights of the best epoch. May be empty. */
  readonly test: Int32Array;
}

/** A frozen recipe with its data. The same task on the same engine gives the same result. */
export interface TrainingTask {
  readonly model: ModelSpec;
  readonly training: TrainingOptions;
  readonly inputs: ImageRows;
  /** One class index per row. */
  readonly labels: Int32Array;
  readonly classCount: number;
  /** Weight of each class in the loss; absent where all weigh 1. */
  readonly classWeights?: Float32Array;
  readonly parts: TrainingParts;
  readonly seed: number;
  /** Pre-trained values by the names of the model's variables. */
  readonly initialWeights?: InitialWeights;
  /** A checkpoint of this very task to go on from. */
  readonly checkpoint?: Uint8Array;
}
