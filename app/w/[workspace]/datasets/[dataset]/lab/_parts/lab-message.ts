import type { AugmentationSpec } from '@/lib/core/augment/augmentation-spec';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';

/** What the lab's worker is asked; it keeps the recording of the last `samples`. */
export interface LabQuestion {
  readonly id: number;
  /** with the first question about a clip */
  readonly samples?: Float32Array;
  readonly augmentation: AugmentationSpec;
  readonly spec: FeatureSetSpec;
}

/** A recording as the lab shows it. */
export interface LabView {
  readonly samples: Float32Array;
  readonly durationSec: number;
  readonly peakDbfs: number | null;
  readonly frames: number;
  /** row-major [nMels][frames] in dB, with the steps for the mel spectrogram applied */
  readonly logMel: Float32Array;
  /** one value a frame, 0 where unvoiced */
  readonly pitchHz: Float32Array;
  readonly pitchMedianHz: number | null;
  /** min/max pairs, full scale 1 */
  readonly outline: Float32Array;
}

export type LabAnswer =
  | { readonly id: number; readonly ok: true; readonly view: LabView; readonly tookMs: number }
  | { readonly id: number; readonly ok: false; readonly reason: string };
