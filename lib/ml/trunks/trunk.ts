import type { Activation } from '@/lib/core/trunks/pool-activation';

/** A clip's sound at 16 kHz, or a picture [h, w, 3] in 0…1. */
export type TrunkInput =
  | { readonly kind: 'samples'; readonly samples: Float32Array }
  | {
      readonly kind: 'picture';
      readonly shape: readonly [number, number, number];
      readonly pixels: Float32Array;
    };

/** A frozen network. */
export interface Trunk {
  /** @throws AppError `invalid` where it was given the wrong kind of input */
  run(input: TrunkInput): Promise<Activation>;
  dispose(): Promise<void>;
}

/** How pictures become a network's input: as Keras' caffe mode, or as the study did. */
export type PicturePreprocessing = 'caffe' | 'rescale';

export interface TrunkOptions {
  readonly preprocessing: PicturePreprocessing;
  /** Last layer of VGG16 that is run, e.g. `block5_conv2`, `input` for none; all where not given. */
  readonly lastLayer?: string;
  /** Seed of random weights for VGG16 instead of pre-trained ones. */
  readonly randomSeed?: number;
}

/** The bytes of a trunk's files by their names in the catalogue. */
export type WeightsBytes = Readonly<Record<string, Uint8Array>>;
