import { describe, expect, it } from 'vitest';
import { hzToMel } from '@/lib/core/dsp/hz-to-mel';
import { melFilterBank } from '@/lib/core/dsp/mel-filter-bank';
import { melFrequencies } from '@/lib/core/dsp/mel-frequencies';
import { melToHz } from '@/lib/core/dsp/mel-to-hz';
import { readLibrosaGolden, worstRelativeError } from './librosa-golden';
import { hasShared } from './shared-folder';

describe.skipIf(!hasShared('golden'))("librosa's mel scale and filter bank", () => {
  const golden = readLibrosaGolden();
  const bank = melFilterBank({ sampleRate: 22_050, nFft: 2048, nMels: 128, fMin: 0, fMax: 8000 });

  it.each([
    ["Slaney's", false, golden.mel_scale_slaney],
    ["HTK's", true, golden.mel_scale_htk],
  ])('maps Hz to mel and back on %s scale', (_, htk, { hz, mel }) => {
    const toMel = hz.map((x) => hzToMel(x, htk));
    const toHz = mel.map((x) => melToHz(x, htk));
    expect(worstRelativeError(toMel, mel)).toBeLessThan(1e-8);
    expect(worstRelativeError(toHz, hz)).toBeLessThan(1e-8);
  });

  it('spaces 128 bands from 0 to 8000 Hz', () => {
    const expected = golden.mel_frequencies_128_0_8000;
    expect(worstRelativeError(melFrequencies(128, { fMin: 0, fMax: 8000 }), expected)).toBeLessThan(
      1e-9,
    );
  });

  it('has the same triangles', () => {
    const { melfb } = golden;
    const rowSum = (row: number) => (bank[row]?.weights ?? []).reduce((sum, w) => sum + w, 0);
    expect(bank).toHaveLength(melfb.shape[0]);
    expect(
      Math.abs(bank.reduce((sum, _, row) => sum + rowSum(row), 0) / melfb.sum - 1),
    ).toBeLessThan(1e-6);
    expect(worstRelativeError([...Array(10).keys()].map(rowSum), melfb.row_sums_0_9)).toBeLessThan(
      1e-6,
    );
    for (const [row, nonzero] of [
      [0, melfb.row0_nonzero],
      [64, melfb.row64_nonzero],
    ] as const) {
      const { firstBin, weights } = bank[row] as (typeof bank)[number];
      const ours = [...weights].flatMap((w, i) => (w > 0 ? [[firstBin + i, w] as const] : []));
      expect(ours.map(([bin]) => bin)).toEqual(nonzero.map(([bin]) => bin));
      expect(
        worstRelativeError(
          ours.map(([, w]) => w),
          nonzero.map(([, w]) => w),
        ),
      ).toBeLessThan(1e-6);
    }
    const last = bank[127] as (typeof bank)[number];
    expect(last.firstBin + last.weights.indexOf(Math.max(...last.weights))).toBe(
      melfb.row127_argmax,
    );
  });
});
