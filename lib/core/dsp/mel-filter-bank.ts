import { type MelRange, melFrequencies } from './mel-frequencies';

/** One triangle: weights for the spectrum's bins from `firstBin` on. */
export interface MelFilter {
  readonly firstBin: number;
  readonly weights: Float64Array;
}

export interface MelFilterBankSpec extends MelRange {
  readonly sampleRate: number;
  readonly nFft: number;
  readonly nMels: number;
}

/**
 * Overlapping triangles on the mel scale, each of unit area in Hz (norm 'slaney'):
 * w = max(0, min((f − f₀)/(f₁ − f₀), (f₂ − f)/(f₂ − f₁))) · 2/(f₂ − f₀).
 * Source: librosa.filters.mel. Rounded to 32-bit floats as librosa's are.
 * @returns nMels filters over the nFft/2 + 1 bins; a band that no bin falls into has no weights
 */
export function melFilterBank(spec: MelFilterBankSpec): MelFilter[] {
  const edges = melFrequencies(spec.nMels + 2, spec);
  const binHz = spec.sampleRate / spec.nFft;
  return Array.from({ length: spec.nMels }, (_, band) => {
    const [low, centre, high] = edges.subarray(band, band + 3) as unknown as [
      number,
      number,
      number,
    ];
    const norm = 2 / (high - low);
    const firstBin = Math.floor(low / binHz) + 1;
    const lastBin = Math.min(spec.nFft / 2, Math.ceil(high / binHz) - 1);
    const weights = Float64Array.from({ length: Math.max(0, lastBin - firstBin + 1) }, (__, i) => {
      const hz = (firstBin + i) * binHz;
      const height = Math.min((hz - low) / (centre - low), (high - hz) / (high - centre));
      return Math.fround(Math.max(0, height) * norm);
    });
    return { firstBin, weights };
  });
}
