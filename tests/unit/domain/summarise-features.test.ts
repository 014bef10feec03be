import { expect, test } from 'vitest';
import { summariseFeatures } from '@/lib/domain/feature-sets/summarise-features';

const clip = (pitchHz: number[], rms: number[]) => ({
  frames: rms.length,
  nMels: 1,
  logMel: new Float32Array(rms.length),
  centroidHz: Float32Array.from(rms, (_, i) => 1000 * (i + 1)),
  pitchHz: Float32Array.from(pitchHz),
  rms: Float32Array.from(rms),
});

test('means go over all frames, the median of the pitch over those within 20 dB of the loudest', () => {
  const summary = summariseFeatures(clip([800, 120, 130, 140, 65], [0.01, 0.5, 0.25, 0.06, 0.04]));
  expect(summary.pitchMedianHz).toBe(130);
  expect(summary.centroidMeanHz).toBe(3000);
  expect(summary.rmsMean).toBeCloseTo(0.172, 6);
});

test('the median of an even number lies between the middle two', () => {
  expect(summariseFeatures(clip([100, 200], [1, 1])).pitchMedianHz).toBe(150);
});

test('digital silence has no pitch', () => {
  expect(summariseFeatures(clip([65, 65], [0, 0])).pitchMedianHz).toBeNull();
});
