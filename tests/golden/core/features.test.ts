import { describe, expect, it } from 'vitest';
import { applyMelFilters } from '@/lib/core/dsp/apply-mel-filters';
import { countFrames } from '@/lib/core/dsp/count-frames';
import { type MelFilterBankSpec, melFilterBank } from '@/lib/core/dsp/mel-filter-bank';
import { walkSpectrogram } from '@/lib/core/dsp/walk-spectrogram';
import { extractFeatures } from '@/lib/core/features/extract-features';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { GOLDEN_RATE_HZ, GOLDEN_SIGNALS } from './golden-signals';
import { readLibrosaGolden, worstRelativeError } from './librosa-golden';
import { hasShared } from './shared-folder';

const SPEC = { ...STUDY_FEATURES, sampleRate: GOLDEN_RATE_HZ };

function melColumn(
  samples: Float32Array,
  spec: MelFilterBankSpec & { readonly hopLength: number },
  column: number,
): number[] {
  const frames = countFrames(samples.length, spec.hopLength);
  const mel = new Float32Array(spec.nMels * frames);
  const filters = melFilterBank(spec);
  walkSpectrogram(samples, spec, (power, frame) =>
    applyMelFilters(filters, power, { mel, frames, frame }),
  );
  return Array.from({ length: spec.nMels }, (_, band) => mel[band * frames + column] as number);
}

describe.skipIf(!hasShared('golden'))('features against librosa 0.11', () => {
  const golden = readLibrosaGolden();

  for (const [name, expected] of Object.entries(golden.signals)) {
    const samples = GOLDEN_SIGNALS[name] as Float32Array;

    describe(name, () => {
      const features = extractFeatures(samples, SPEC);

      it('is the signal that librosa saw', () => {
        expect(worstRelativeError(samples.subarray(0, 8), expected.first8, 1e-3)).toBeLessThan(
          2e-5,
        );
        const sumSq = samples.reduce((sum, x) => sum + x * x, 0);
        expect(Math.abs(sumSq / expected.sum_sq - 1)).toBeLessThan(1e-6);
        expect(features.frames).toBe(expected.frames);
      });

      it('has its mel powers', () => {
        const peak = Math.max(...expected.mel128_power_frame20);
        const mel128 = melColumn(samples, SPEC, 20);
        expect(worstRelativeError(mel128, expected.mel128_power_frame20, peak * 1e-9)).toBeLessThan(
          1e-4,
        );
        const compact = {
          ...SPEC,
          nFft: 1024,
          hopLength: 256,
          nMels: 64,
          fMax: GOLDEN_RATE_HZ / 2,
        };
        const mel64 = melColumn(samples, compact, 20);
        expect(worstRelativeError(mel64, expected.mel64_power_frame20, peak * 1e-9)).toBeLessThan(
          1e-4,
        );
      });

      it('has its decibels', () => {
        const db = expected.mel128_db_refmax_frame20.map(
          (_, band) => features.logMel[band * features.frames + 20] as number,
        );
        const worst = Math.max(
          ...db.map((value, i) =>
            Math.abs(value - (expected.mel128_db_refmax_frame20[i] as number)),
          ),
        );
        expect(worst).toBeLessThan(1e-3);
        const mean = features.logMel.reduce((sum, x) => sum + x, 0) / features.logMel.length;
        expect(Math.abs(mean - expected.mel128_db_mean)).toBeLessThan(1e-3);
      });

      it('has its spectral centroid and RMS', () => {
        expect(worstRelativeError(features.centroidHz, expected.centroid)).toBeLessThan(1e-4);
        expect(worstRelativeError(features.rms, expected.rms, 1e-3)).toBeLessThan(1e-4);
      });

      it('has its pitch in 99 % of the voiced frames', () => {
        const voiced = expected.yin.filter((_, i) => expected.voiced[i]);
        const close = expected.yin.filter(
          (hz, i) =>
            expected.voiced[i] && Math.abs((features.pitchHz[i] as number) / hz - 1) < 0.005,
        );
        expect(close.length).toBeGreaterThanOrEqual(voiced.length * 0.99);
        expect(features.pitchHz).toHaveLength(expected.yin.length);
      });
    });
  }
});
