export interface WeightsFile {
  /** path in the weights folder, e.g. `onnx/model.onnx` */
  readonly name: string;
  readonly sizeBytes: number;
  /** as published, in hexadecimal */
  readonly checksum: { readonly algorithm: 'sha256' | 'md5'; readonly hex: string };
  /** where the server can fetch it; null where a person has to bring it */
  readonly url: string | null;
}

/** A pre-trained network whose frozen activations a model can learn from. */
export interface TrunkInfo {
  readonly id: TrunkId;
  readonly label: string;
  /** one sentence for a form: what it was trained on, what it is good for */
  readonly about: string;
  /** what it is given: sound at 16 kHz, or the picture that the recipe draws of the spectrogram */
  readonly hears: 'whisper-log-mel' | 'yamnet-patches' | 'samples' | 'picture';
  /** how its file is read */
  readonly format: 'onnx' | 'tfjs-layers' | 'vgg16';
  /** result that is taken: an output's or a layer's name */
  readonly output: string;
  /** values per frame */
  readonly channels: number;
  readonly files: readonly WeightsFile[];
  readonly licence: string;
  /** where a person gets the weights, and how they become this file */
  readonly page: string;
  readonly source: string;
}

export const TRUNK_IDS = [
  'whisper-base-l3',
  'whisper-tiny-l2',
  'moonshine-tiny',
  'yamnet',
  'resnet50',
  'vgg16',
] as const;

export type TrunkId = (typeof TRUNK_IDS)[number];
