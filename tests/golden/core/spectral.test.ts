import { describe, expect, it } from 'vitest';
import { mfcc } from '@/lib/core/dsp/mfcc';
import { powerToDb } from '@/lib/core/dsp/power-to-db';
import { zeroCrossingRate } from '@/lib/core/dsp/zero-crossing-rate';
import { extractSpectralShape } from '@/lib/core/features/extract-spectral-shape';
import { openErrorTable } from './error-table';
import { GOLDEN_RATE_HZ, GOLDEN_SIGNALS } from './golden-signals';
import { readLibrosaGolden, worstRelativeError } from './librosa-golden';
import { columnOf, melPower } from './mel-power';
import { hasShared } from './shared-folder';

const SPEC = { sampleRate: GOLDEN_RATE_HZ, nFft: 2048, hopLength: 512 };
const note = openErrorTable('Spectral figures against librosa 0.11, formula-given signals');

describe.skipIf(!hasShared('golden'))('spectral figures against librosa 0.11', () => {
  const golden = readLibrosaGolden();

  describe.each(Object.entries(golden.signals))('%s', (name, expected) => {
    const samples = GOLDEN_SIGNALS[name] as Float32Array;

    it.each([
      ['centroid', 'centroidHz'],
      ['bandwidth', 'bandwidthHz'],
      ['rolloff', 'rolloffHz'],
    ] as const)('has its %s', (key, track) => {
      const shape = extractSpectralShape(samples, SPEC);
      expect(note(key, worstRelativeError(shape[track], expected[key]))).toBeLessThan(1e-4);
    });

    it('has its zero crossings', () => {
      const rate = zeroCrossingRate(samples, { frameLength: 2048, hopLength: 512 });
      expect(note('zero crossings', worstRelativeError(rate, expected.zcr, 1e-3))).toBeLessThan(
        1e-4,
      );
    });

    it('has its MFCC', () => {
      const bank = { ...SPEC, nMels: 128, fMin: 0, fMax: GOLDEN_RATE_HZ / 2 };
      const logMel = melPower(samples, bank);
      powerToDb(logMel, { ref: 'one', topDb: 80 });
      const { frames } = expected;
      const coefficients = mfcc(logMel, { nMels: 128, frames, nMfcc: 13 });
      // The golden figures end at 5e−5 dB; below 1 dB that is not a relative error of ours.
      const error = worstRelativeError(
        columnOf(coefficients, frames, 20),
        expected.mfcc13_frame20,
        1,
      );
      expect(note('MFCC (floor 1 dB)', error)).toBeLessThan(1e-4);
    });
  });
});
