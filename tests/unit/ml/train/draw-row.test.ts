import { describe, expect, it } from 'vitest';
import { createRandom } from '@/lib/core/random';
import { varySpectrogram } from '@/lib/ml/train/augment-row';
import { drawRow, type SpectrogramRows } from '@/lib/ml/train/draw-row';
import { resampleFrames } from '@/lib/ml/train/resample-frames';
import { PLAIN_TRAINING } from '@/lib/ml/train/training-options';
import { ONE_VIEW, viewRows } from '@/lib/ml/train/view-rows';
import { BANDS, COLUMNS, spectrogramTask, VARIED, WINDOW } from '../spectrogram-task';

const inputs = spectrogramTask().inputs as SpectrogramRows;
const NONE = PLAIN_TRAINING.augment;
const bands = inputs.logMel.bands;
const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 4));

const vary = (changes: Partial<typeof NONE>, values: readonly number[], frames: number) =>
  varySpectrogram(
    { values: Float32Array.from(values), frames },
    { options: { ...NONE, ...changes }, bands },
    createRandom(3),
  );

describe('resampleFrames', () => {
  it('reads powers between their neighbours', () => {
    const faster = resampleFrames(Float32Array.of(0, 1, 2, 3, 4, 8, 8, 0, 0, 4), {
      frames: 5,
      factor: 1.25,
    });
    expect([...faster]).toEqual(near([0, 1.25, 2.5, 3.75, 8, 6, 0, 3]));
    expect(resampleFrames(Float32Array.of(5, 7), { frames: 2, factor: 0.5 })).toHaveLength(4);
  });
});

describe('varySpectrogram', () => {
  it('shifts every value by one gain', () => {
    const { values } = vary({ gainDb: 6 }, [-10, -20, -30, -40], 2);
    const gain = values[0] + 10;
    expect(Math.abs(gain)).toBeLessThanOrEqual(6);
    expect(gain).not.toBe(0);
    expect([...values]).toEqual(near([-10 + gain, -20 + gain, -30 + gain, -40 + gain]));
  });

  it('adds powers of noise at the ratio that is asked for', () => {
    const frames = 2000;
    const quiet = Array.from({ length: 2 * frames }, (_, at) => (at < frames ? 0 : -200));
    const noiseDb = { faintest: 20, loudest: 20 };
    const { values } = vary({ noiseDb }, quiet, frames);
    const noise = values.subarray(frames).map((decibels) => 10 ** (decibels / 10));
    const mean = noise.reduce((sum, power) => sum + power, 0) / frames;
    // Half of the bins hold a power of 1, so the mean is 0.5 and its hundredth 0.005.
    expect(mean / 0.005).toBeGreaterThan(0.93);
    expect(mean / 0.005).toBeLessThan(1.07);
    expect(values.subarray(0, frames).every((decibels) => decibels >= 0)).toBe(true);
  });

  it('changes the length with the speed', () => {
    const lengths = Array.from({ length: 40 }, (_, seed) => {
      const spectrogram = { values: new Float32Array(200), frames: 100 };
      const options = { ...NONE, speed: 0.1 };
      return varySpectrogram(spectrogram, { options, bands }, createRandom(seed)).frames;
    });
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(91);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(111);
    expect(new Set(lengths).size).toBeGreaterThan(10);
  });
});

describe('drawRow', () => {
  it('cuts a long row at a random place and leaves a short one, where nothing varies', () => {
    const long = inputs.lengths?.indexOf(COLUMNS) ?? -1;
    const starts = new Set<number>();
    for (let seed = 0; seed < 60; seed++) {
      const { values, filled } = drawRow(inputs, { row: long, options: NONE, seed });
      expect(filled).toBe(1);
      const first = values[0];
      starts.add(inputs.data.indexOf(first, long * BANDS * COLUMNS) - long * BANDS * COLUMNS);
    }
    expect([...starts].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const short = inputs.lengths?.findIndex((length) => length < WINDOW) ?? -1;
    const drawn = drawRow(inputs, { row: short, options: NONE, seed: 1 });
    const viewed = viewRows(inputs, [short], ONE_VIEW);
    expect(drawn.values).toEqual(viewed.values);
    expect(drawn.filled).toBe(viewed.filled?.[0]);
    expect(drawn.filled).toBeCloseTo((inputs.lengths?.[short] ?? 0) / WINDOW, 6);
  });

  it('follows from its seed alone', () => {
    const draw = (seed: number) => drawRow(inputs, { row: 4, options: VARIED, seed });
    expect(draw(5)).toEqual(draw(5));
    expect(draw(6)).not.toEqual(draw(5));
    expect(draw(5).values).toHaveLength(BANDS * WINDOW * 3);
    expect(draw(5).values.every(Number.isFinite)).toBe(true);
  });
});

describe('viewRows', () => {
  it('looks at the start, the middle and the end', () => {
    const row = inputs.lengths?.indexOf(COLUMNS) ?? -1;
    const firsts = [0, 1, 2].map((index) => viewRows(inputs, [row], { index, count: 3 }).values[0]);
    const from = row * BANDS * COLUMNS;
    expect(firsts).toEqual([inputs.data[from], inputs.data[from + 4], inputs.data[from + 8]]);
    expect(viewRows(inputs, [row], ONE_VIEW).values[0]).toBe(inputs.data[from + 4]);
  });
});
