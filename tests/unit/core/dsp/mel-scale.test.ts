import { expect, it } from 'vitest';
import { hzToMel } from '@/lib/core/dsp/hz-to-mel';
import { melFilterBank } from '@/lib/core/dsp/mel-filter-bank';
import { melFrequencies } from '@/lib/core/dsp/mel-frequencies';
import { melToHz } from '@/lib/core/dsp/mel-to-hz';

it.each([false, true])('goes from Hz to mel and back, HTK %s', (htk) => {
  for (const hz of [0, 1, 440, 999.9, 1000, 1000.1, 7999]) {
    expect(melToHz(hzToMel(hz, htk), htk)).toBeCloseTo(hz, 9);
  }
});

it("is about a thousand mel at 1000 Hz on HTK's scale, 15 on Slaney's", () => {
  expect(hzToMel(1000, true)).toBeCloseTo(999.9855, 4);
  expect(hzToMel(1000)).toBeCloseTo(15, 12);
});

it('spaces bands by the scale asked for', () => {
  const range = { fMin: 100, fMax: 4000 };
  const slaney = melFrequencies(5, range);
  const htk = melFrequencies(5, { ...range, htk: true });
  for (const hz of [slaney, htk]) {
    expect(hz[0]).toBeCloseTo(100, 9);
    expect(hz[4]).toBeCloseTo(4000, 9);
  }
  expect(hzToMel(htk[2]!, true)).toBeCloseTo((hzToMel(100, true) + hzToMel(4000, true)) / 2, 9);
  expect(Math.abs(slaney[2]! - htk[2]!)).toBeGreaterThan(10);
  const spec = { sampleRate: 16_000, nFft: 512, nMels: 20, ...range };
  expect(melFilterBank({ ...spec, htk: true })).not.toEqual(melFilterBank(spec));
});
