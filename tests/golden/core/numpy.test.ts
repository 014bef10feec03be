import { describe, expect, it } from 'vitest';
import { amplitudeToDb } from '@/lib/core/dsp/amplitude-to-db';
import { dctBasis } from '@/lib/core/dsp/dct-basis';
import { delta } from '@/lib/core/dsp/delta';
import { melFilterBank } from '@/lib/core/dsp/mel-filter-bank';
import { melFrequencies } from '@/lib/core/dsp/mel-frequencies';
import { walkSpectrogram } from '@/lib/core/dsp/walk-spectrogram';
import { extractSpectralShape } from '@/lib/core/features/extract-spectral-shape';
import { openErrorTable } from './error-table';
import { GOLDEN_RATE_HZ, GOLDEN_SIGNALS } from './golden-signals';
import { worstRelativeError } from './librosa-golden';
import { columnOf, melPower } from './mel-power';
import { readNumpyGolden } from './numpy-golden';

const SPEC = { sampleRate: GOLDEN_RATE_HZ, nFft: 2048, hopLength: 512 };
const golden = readNumpyGolden();
const note = openErrorTable("librosa's definitions by scipy, formula-given signals");

function magnitudes(samples: Float32Array): Float32Array {
  const columns: number[][] = [];
  walkSpectrogram(samples, SPEC, (power) => columns.push(Array.from(power, Math.sqrt)));
  const bins = SPEC.nFft / 2 + 1;
  return Float32Array.from(
    { length: bins * columns.length },
    (_, i) => columns[i % columns.length]![Math.floor(i / columns.length)]!,
  );
}

describe.each(Object.entries(golden.signals))('%s', (name, expected) => {
  const samples = GOLDEN_SIGNALS[name] as Float32Array;

  it('has its flatness', () => {
    const { flatness } = extractSpectralShape(samples, SPEC);
    expect(note('flatness', worstRelativeError(flatness, expected.flatness))).toBeLessThan(1e-4);
  });

  it.each([
    ['max', 80, expected.amplitude_db_max],
    ['one', null, expected.amplitude_db_one],
  ] as const)('has the decibels of its amplitudes, ref %s', (ref, topDb, wanted) => {
    const amplitude = magnitudes(samples);
    amplitudeToDb(amplitude, { ref, topDb });
    const frames = expected.flatness.length;
    const db = columnOf(amplitude, frames, 20).filter((_, bin) => bin % 64 === 0);
    expect(note('amplitude dB (floor 1 dB)', worstRelativeError(db, wanted, 1))).toBeLessThan(1e-4);
  });

  it("has its powers in bands of HTK's scale", () => {
    const bank = { ...SPEC, nMels: 64, fMin: 20, fMax: 8000, htk: true };
    const column = columnOf(melPower(samples, bank), expected.flatness.length, 20);
    const wanted = expected.mel64_htk_power_frame20;
    expect(note('HTK mel power', worstRelativeError(column, wanted))).toBeLessThan(1e-4);
  });

  it.each([
    ['first', expected.delta, { width: 9, order: 1 }],
    ['second', expected.delta2, { width: 9, order: 2 }],
    ['narrow first', expected.delta_width5, { width: 5, order: 1 }],
  ] as const)('has its %s deltas, the edges among them', (_, wanted, spec) => {
    const rows = Float32Array.from(expected.mfcc3);
    const changes = delta(rows, { ...spec, frames: expected.flatness.length });
    const largest = Math.max(...wanted.map(Math.abs));
    const error = worstRelativeError(changes, wanted, largest * 1e-3);
    expect(note('delta (floor 1e−3 of the largest)', error)).toBeLessThan(1e-4);
  });
});

describe('tables', () => {
  it('has the first rows of the cosine transform', () => {
    const basis = dctBasis(13, 40);
    const coefficients = golden.dct40.map((_, k) =>
      Array.from({ length: 40 }, (__, i) => basis[k * 40 + i]! * Math.sin(i ** 2 / 7)).reduce(
        (sum, x) => sum + x,
        0,
      ),
    );
    expect(note('DCT-II', worstRelativeError(coefficients, golden.dct40))).toBeLessThan(1e-9);
  });

  it("has HTK's frequencies and triangles", () => {
    const hz = melFrequencies(40, { fMin: 20, fMax: 7600, htk: true });
    const { mel_frequencies_htk_40_20_7600: wanted, htk_bank } = golden;
    expect(note('HTK mel frequencies', worstRelativeError(hz, wanted))).toBeLessThan(1e-9);
    const range = { fMin: 20, fMax: 8000, htk: true };
    const bank = melFilterBank({ sampleRate: 16_000, nFft: 1024, nMels: 64, ...range });
    const sums = bank.map(({ weights }) => weights.reduce((sum, w) => sum + w, 0));
    expect(note('HTK bank', worstRelativeError(sums, htk_bank.row_sums))).toBeLessThan(1e-6);
    for (const [row, nonzero] of Object.entries(htk_bank.rows)) {
      const { firstBin, weights } = bank[Number(row)]!;
      expect(nonzero.map(([bin]) => bin)).toEqual([...weights.keys()].map((i) => firstBin + i));
      const error = worstRelativeError(
        weights,
        nonzero.map(([, weight]) => weight),
      );
      expect(note('HTK bank', error)).toBeLessThan(1e-6);
    }
  });
});
