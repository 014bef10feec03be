import { readFileSync } from 'node:fs';
import { sharedPath } from './shared-folder';

export interface GoldenSignal {
  readonly first8: number[];
  readonly sum_sq: number;
  readonly frames: number;
  readonly mel128_power_frame20: number[];
  readonly mel128_db_refmax_frame20: number[];
  readonly mel128_db_mean: number;
  readonly mel64_power_frame20: number[];
  readonly centroid: number[];
  readonly rms: number[];
  readonly zcr: number[];
  readonly rolloff: number[];
  readonly bandwidth: number[];
  readonly mfcc13_frame20: number[];
  readonly yin: number[];
  /** null where unvoiced */
  readonly pyin: (number | null)[];
  readonly voiced: boolean[];
}

export interface LibrosaGolden {
  readonly signals: Readonly<Record<string, GoldenSignal>>;
  readonly melfb: {
    readonly shape: [number, number];
    readonly sum: number;
    readonly row_sums_0_9: number[];
    readonly row0_nonzero: [number, number][];
    readonly row64_nonzero: [number, number][];
    readonly row127_argmax: number;
  };
  readonly mel_scale_slaney: { readonly hz: number[]; readonly mel: number[] };
  readonly mel_scale_htk: { readonly hz: number[]; readonly mel: number[] };
  readonly mel_frequencies_128_0_8000: number[];
}

/** librosa 0.11's own figures. */
export function readLibrosaGolden(): LibrosaGolden {
  return JSON.parse(readFileSync(sharedPath('golden', 'librosa_golden.json'), 'utf8'));
}

/** Largest |actual − expected| / max(|expected|, floor). */
export function worstRelativeError(
  actual: ArrayLike<number>,
  expected: readonly number[],
  floor = 1e-12,
): number {
  return expected.reduce(
    (worst, value, i) =>
      Math.max(
        worst,
        Math.abs((actual[i] ?? Number.NaN) - value) / Math.max(Math.abs(value), floor),
      ),
    actual.length === expected.length ? 0 : Number.POSITIVE_INFINITY,
  );
}
