import { describe, expect, it } from 'vitest';
import { computePeaks } from '@/lib/core/audio/compute-peaks';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';

describe('mixToMono', () => {
  it('takes the mean of all channels', () => {
    const mixed = mixToMono([
      Float32Array.of(1, 0.5),
      Float32Array.of(0, -0.5),
      Float32Array.of(0.5, 0),
    ]);
    expect([...mixed]).toEqual([0.5, 0]);
  });

  it('does not change identical channels by a bit, nor a single one', () => {
    const samples = Float32Array.from({ length: 999 }, (_, i) => Math.sin(i) / 3);
    expect(mixToMono([samples, samples])).toEqual(samples);
    expect(mixToMono([samples])).toBe(samples);
  });
});

describe('computePeaks', () => {
  it('finds the lowest and highest sample of each stretch', () => {
    const peaks = computePeaks(Float32Array.of(0, 1, -1, 0.5, 0.25, -0.25), 3);
    expect([...peaks]).toEqual([0, 127, -127, 64, -32, 32]);
  });

  it('scales to the largest sample, so that quiet and too loud recordings keep their outline', () => {
    const quiet = Float32Array.of(0.002, -0.004, 0.001, -0.001);
    expect([...computePeaks(quiet, 2)]).toEqual([-127, 64, -32, 32]);
    expect([...computePeaks(Float32Array.of(3, -3), 1)]).toEqual([-127, 127]);
  });

  it('copes with more stretches than samples and with silence', () => {
    expect(computePeaks(Float32Array.of(1), 4)).toEqual(new Int8Array(8).fill(127));
    expect(computePeaks(new Float32Array(0), 2)).toEqual(new Int8Array(4));
    expect(computePeaks(new Float32Array(9), 2)).toEqual(new Int8Array(4));
  });
});
