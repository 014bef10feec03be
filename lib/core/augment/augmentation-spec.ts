import type { NoiseSpec } from './add-noise';
import type { MaskSpec } from './mask-spectrogram';
import type { StretchMethod } from './stretch-method';

/** What is done to the recording itself: it can be heard. */
export type SignalStep =
  | { readonly kind: 'speed'; readonly factor: number }
  | { readonly kind: 'stretch'; readonly rate: number; readonly method: StretchMethod }
  | { readonly kind: 'pitch'; readonly semitones: number; readonly method: StretchMethod }
  | { readonly kind: 'gain'; readonly gainDb: number }
  | ({ readonly kind: 'noise' } & NoiseSpec);

/** What is done to the mel spectrogram: only a model meets it. */
export type MelStep =
  | { readonly kind: 'vocal-tract'; readonly alpha: number }
  | { readonly kind: 'time-warp'; readonly reach: number }
  | ({ readonly kind: 'masks' } & MaskSpec);

/**
 * An augmentation that can be repeated bit by bit: the steps in their order, and the seed that every
 * random choice in them follows from.
 */
export interface AugmentationSpec {
  readonly version: 1;
  readonly seed: number;
  readonly signal: readonly SignalStep[];
  readonly mel: readonly MelStep[];
}
