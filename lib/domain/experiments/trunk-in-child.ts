import type { Activation } from '@/lib/core/trunks/pool-activation';
import type { TrunkId } from '@/lib/core/trunks/trunk-info';

/** A clip's sound at 16 kHz, or a picture [h, w, 3] in 0…1, as lib/ml's trunks take them. */
export type TrunkSignal =
  | { readonly kind: 'samples'; readonly samples: Float32Array }
  | {
      readonly kind: 'picture';
      readonly shape: readonly [number, number, number];
      readonly pixels: Float32Array;
    };

export interface TrunkOptions {
  readonly preprocessing: 'caffe' | 'rescale';
  /** last layer of VGG16 that is run; the whole base where not given */
  readonly lastLayer?: string;
  /** seed of random weights for VGG16 instead of pre-trained ones */
  readonly randomSeed?: number;
}

/** A frozen network that waits for clips, in a process of its own. */
export interface OpenedTrunk {
  run(signal: TrunkSignal): Promise<Activation>;
  /** the pre-trained values of VGG16's layers, by Keras' names */
  readWeights(): Promise<Readonly<Record<string, Float32Array>>>;
  close(): void;
}

/** The worker brings it. @throws AppError where the weights are not what the catalogue says */
export type OpenTrunkInChild = (given: {
  readonly trunk: TrunkId;
  readonly weights: Readonly<Record<string, Uint8Array>>;
  readonly options: TrunkOptions;
}) => Promise<OpenedTrunk>;
