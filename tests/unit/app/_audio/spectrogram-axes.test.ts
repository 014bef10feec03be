import { describe, expect, it } from 'vitest';
import {
  hzOfShare,
  prepareHzMarks,
  prepareTimeMarks,
  shareOfHz,
} from '@/app/_audio/spectrogram-axes';
import { melFrequencies } from '@/lib/core/dsp/mel-frequencies';

const bands = { nMels: 40, fMin: 0, fMax: 8000, htk: false };

describe('the axis of frequencies', () => {
  it.each([false, true])(
    'puts the centre of each band into the middle of its row, HTK %s',
    (htk) => {
      const scaled = { ...bands, htk };
      const centres = melFrequencies(bands.nMels + 2, scaled);
      for (const band of [0, 17, 39]) {
        expect(shareOfHz(centres[band + 1], scaled)).toBeCloseTo((band + 0.5) / bands.nMels, 10);
        expect(hzOfShare((band + 0.5) / bands.nMels, scaled)).toBeCloseTo(centres[band + 1], 6);
      }
    },
  );

  it('marks round frequencies from the top, none upon another', () => {
    const marks = prepareHzMarks(bands);
    expect(marks.map(({ label }) => label.replace('\u202f', ' '))).toEqual([
      '4 kHz',
      '2 kHz',
      '1 kHz',
      '500 Hz',
      '200 Hz',
    ]);
    const gaps = marks.slice(1).map(({ share }, i) => marks[i].share - share);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0.09);
  });
});

describe('the axis of time', () => {
  it.each([
    [[0, 3.3], 8, ['0.0', '0.5', '1.0', '1.5', '2.0', '2.5', '3.0']],
    [[1.23, 1.33], 5, ['1.24', '1.26', '1.28', '1.30', '1.32']],
    [[0, 90], 5, ['0', '20', '40', '60', '80']],
    [[2, 2], 5, []],
  ])('of the stretch %j in at most %d steps', ([from, to], most, labels) => {
    const marks = prepareTimeMarks(from, to, most);
    expect(marks.map(({ label }) => label)).toEqual(labels);
    for (const { share, label } of marks) {
      expect(from + share * (to - from)).toBeCloseTo(Number(label), 6);
    }
  });
});
