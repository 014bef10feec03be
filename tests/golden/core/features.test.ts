import { describe, expect, it } from 'vitest';
import { extractFeatures } from '@/lib/core/features/extract-features';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { openErrorTable } from './error-table';
import { GOLDEN_RATE_HZ, GOLDEN_SIGNALS } from './golden-signals';
import { readLibrosaGolden, worstRelativeError } from './librosa-golden';
import { columnOf, melPower } from './mel-power';
import { hasShared } from './shared-folder';

const SPEC = { ...STUDY_FEATURES, sampleRate: GOLDEN_RATE_HZ };

const note = openErrorTable('Feature sets against librosa 0.11, formula-given signals');

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

      const { frames } = features;

      it('has its mel powers', () => {
        const peak = Math.max(...expected.mel128_power_frame20);
        const mel128 = columnOf(melPower(samples, SPEC), frames, 20);
        const wide = worstRelativeError(mel128, expected.mel128_power_frame20, peak * 1e-9);
        expect(note('mel power (floor 1e−9 of the peak)', wide)).toBeLessThan(1e-4);
        const bank = { nMels: 64, fMin: 0, fMax: GOLDEN_RATE_HZ / 2, nFft: 1024, hopLength: 256 };
        const compact = melPower(samples, { sampleRate: GOLDEN_RATE_HZ, ...bank });
        const mel64 = columnOf(compact, 1 + Math.floor(samples.length / 256), 20);
        const narrow = worstRelativeError(mel64, expected.mel64_power_frame20, peak * 1e-9);
        expect(note('mel power (floor 1e−9 of the peak)', narrow)).toBeLessThan(1e-4);
      });

      it('has its decibels', () => {
        const db = columnOf(features.logMel, frames, 20);
        const error = worstRelativeError(db, expected.mel128_db_refmax_frame20, 1);
        expect(note('log-mel (floor 1 dB)', error)).toBeLessThan(1e-4);
        const mean = features.logMel.reduce((sum, x) => sum + x, 0) / features.logMel.length;
        expect(Math.abs(mean - expected.mel128_db_mean)).toBeLessThan(1e-3);
      });

      it('has its spectral centroid and RMS', () => {
        const centroid = worstRelativeError(features.centroidHz, expected.centroid);
        expect(note('centroid', centroid)).toBeLessThan(1e-4);
        expect(note('RMS', worstRelativeError(features.rms, expected.rms, 1e-3))).toBeLessThan(
          1e-4,
        );
      });

      it('has its pitch by YIN in 99 % of the voiced frames', () => {
        expect(features.pitchHz).toHaveLength(expected.yin.length);
        const errors = expected.yin
          .map((hz, i) => Math.abs((features.pitchHz[i] as number) / hz - 1))
          .filter((_, i) => expected.voiced[i])
          .sort((a, b) => a - b);
        const nearlyAll = errors[Math.ceil(0.99 * errors.length) - 1] ?? 0;
        expect(note('YIN, 99 % of the voiced frames', nearlyAll)).toBeLessThan(5e-3);
      });

      it('has its pitch by pYIN and its voicing decisions', () => {
        const { pitchHz, voiced } = extractFeatures(samples, { ...SPEC, pitchMethod: 'pyin' });
        expect(Array.from(voiced ?? [], Boolean)).toEqual(expected.voiced);
        const spoken = [...pitchHz].filter((_, i) => expected.voiced[i]);
        const wanted = expected.pyin.filter((hz) => hz !== null);
        const error = worstRelativeError(spoken, wanted);
        expect(note('pYIN, all voiced frames', error)).toBeLessThan(1e-4);
      });
    });
  }
});
