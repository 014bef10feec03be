import type { Recipe } from './recipe/recipe';

type RecipeModel = Recipe['model'];

/** A model's kind beside its options, for each kind. */
type ModelSpec = {
  readonly [Kind in RecipeModel['kind']]: {
    readonly kind: Kind;
    readonly options: Omit<Extract<RecipeModel, { kind: Kind }>, 'kind' | 'preprocessing'>;
  };
}[RecipeModel['kind']];

/** A frozen recipe with its data, as lib/ml's TrainingTask asks for them. */
export interface Training {
  readonly model: ModelSpec;
  readonly training: Recipe['training'];
  readonly inputs: {
    /** [n][h][w][c]; a byte is worth `scale` */
    readonly data: Uint8Array | Float32Array;
    readonly shape: readonly [number, number, number, number];
    readonly scale?: number;
    /** how many columns of each row are no padding; absent where all rows are filled */
    readonly lengths?: Int32Array;
    /** widths of groups of columns that count the same in a linear model; absent where there is one */
    readonly groups?: readonly number[];
    /** rows are spectrograms in one channel, which the trainer varies and cuts itself */
    readonly logMel?: {
      /** columns that the model sees at once */
      readonly window: number;
      readonly deltas: 0 | 1 | 2;
      readonly bands: {
        readonly sampleRate: number;
        readonly fMin: number;
        readonly fMax: number;
        readonly htk: boolean;
      };
      /** where rows are standardised: decibels = mean + deviation · value, [groups][bands] each */
      readonly scale?: {
        readonly mean: Float32Array;
        readonly deviation: Float32Array;
        /** the group of each row; absent where there is one */
        readonly groupOf?: Int32Array;
      };
    };
  };
  /** one class index per row */
  readonly labels: Int32Array;
  readonly classCount: number;
  /** weight of each class in the loss; absent where all weigh 1 */
  readonly classWeights?: Float32Array;
  /** row indices; train repeats rows where it is oversampled */
  readonly parts: {
    readonly train: Int32Array;
    readonly validation: Int32Array;
    readonly test: Int32Array;
  };
  readonly seed: number;
  /** pre-trained values by the names of the model's variables */
  readonly initialWeights?: Readonly<Record<string, Float32Array>>;
  readonly checkpoint?: Uint8Array;
}

export interface TrainedEpoch {
  readonly epoch: number;
  readonly trainLoss: number;
  readonly trainAccuracy: number;
  readonly trainUar: number;
  readonly valLoss: number | null;
  readonly valAccuracy: number | null;
  readonly valUar: number | null;
  readonly seconds: number;
}

/** Told of the progress in order; the training waits for each answer. */
export interface TrainingWatcher {
  engine(engine: { readonly name: string; readonly version: string }): Promise<void>;
  epoch(epoch: TrainedEpoch): Promise<void>;
  checkpoint(checkpoint: {
    readonly epoch: number;
    readonly isBest: boolean;
    readonly bytes: Uint8Array;
  }): Promise<void>;
}

export interface Trained {
  /** from 1; 0 when it was stopped before the first epoch ended */
  readonly bestEpoch: number;
  readonly stopped: boolean;
  /** [test rows][classes] in the order of `parts.test` */
  readonly testProbabilities: Float32Array;
}

/** Trains in a process of its own; an abort keeps the best epoch and tests it. The worker brings it. */
export type TrainInChild = (
  task: Training,
  watcher: TrainingWatcher,
  signal: AbortSignal,
) => Promise<Trained>;
