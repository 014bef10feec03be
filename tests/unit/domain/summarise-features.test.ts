import { expect, test } from 'vitest';
import { summariseFeatures } from '@/lib/domain/feature-sets/summarise-features';

const clip = (pitchHz: number[], rms: number[], voiced?: number[]) => ({
  frames: rms.length,
  nMels: 1,
  logMel: new Float32Array(rms.length),
  centroidHz: Float32Array.from(rms, (_, i) => 1000 * (i + 1)),
  pitchHz: Float32Array.from(pitchHz),
  rms: Float32Array.from(rms),
  voicing: voiced ? Float32Array.from(voiced) : null,
  voiced: voiced ? Float32Array.from(voiced) : null,
});

test('means go over all frames; without voicing the median of the pitch over those within 20 dB of the loudest', () => {
  const summary = summariseFeatures(clip([800, 120, 130, 140, 65], [0.01, 0.5, 0.25, 0.06, 0.04]));
  expect(summary.pitchMedianHz).toBe(130);
  expect(summary.centroidMeanHz).toBe(3000);
  expect(summary.rmsMean).toBeCloseTo(0.172, 6);
});

test('unvoiced frames do not count, nor voiced ones in the pauses', () => {
  const rms = [0.5, 0.5, 0.25, 0.06, 0.01];
  const summary = summariseFeatures(clip([700, 120, 140, 620, 50], rms, [0, 1, 1, 0, 1]));
  expect(summary.pitchMedianHz).toBe(130);
  expect(summariseFeatures(clip([700, 120], [1, 1], [0, 0])).pitchMedianHz).toBeNull();
});

test('the median of an even number lies between the middle two', () => {
  expect(summariseFeatures(clip([100, 200], [1, 1])).pitchMedianHz).toBe(150);
});

test('digital silence has no pitch', () => {
  expect(summariseFeatures(clip([65, 65], [0, 0])).pitchMedianHz).toBeNull();
});
