import { describe, expect, test } from 'vitest';
import { areChannelsIdentical } from '@/lib/core/audio/are-channels-identical';
import { countClippedSamples } from '@/lib/core/audio/count-clipped-samples';
import { peakLevel } from '@/lib/core/audio/peak-level';

const TOP = 32767 / 32768;
const f32 = (...values: number[]): Float32Array => Float32Array.from(values);

describe('clipped samples', () => {
  test('are counted in runs of three or more of one sign', () => {
    expect(countClippedSamples(f32(0, TOP, TOP, TOP, 0), 16)).toBe(3);
    expect(countClippedSamples(f32(-1, -1, -TOP, -1, 0.2), 16)).toBe(4);
    expect(countClippedSamples(f32(0, TOP, TOP, 0, TOP), 16)).toBe(0);
    expect(countClippedSamples(f32(TOP, TOP, -1, -1), 16)).toBe(0);
    expect(countClippedSamples(f32(TOP, TOP, TOP, -1, -1, -1), 16)).toBe(6);
  });

  test('stand at the ceiling of their own format', () => {
    const eight = 127 / 128;
    expect(countClippedSamples(f32(eight, eight, eight), 8)).toBe(3);
    expect(countClippedSamples(f32(eight, eight, eight), 16)).toBe(0);
    expect(countClippedSamples(f32(1, 1.5, 1), 32)).toBe(3);
  });

  test('are not those of a full-scale sine, whose top is round', () => {
    const sine = Float32Array.from({ length: 16000 }, (_, i) => TOP * Math.sin(i * 0.3));
    expect(countClippedSamples(sine, 16)).toBe(0);
    const pressed = sine.map((value) => Math.max(-1, Math.min(TOP, 2 * value)));
    // Twice full scale stands at the ceiling wherever |sin| ≥ ½: two thirds of the time.
    expect(countClippedSamples(pressed, 16) / 16000).toBeCloseTo(2 / 3, 2);
  });
});

test('the peak is that of the loudest channel', () => {
  expect(peakLevel([f32(0.1, -0.5), f32(0.25, 0)])).toBeCloseTo(20 * Math.log10(0.5), 6);
  expect(peakLevel([f32(0, 0)])).toBeNull();
});

test('channels are identical where every sample is', () => {
  expect(areChannelsIdentical([f32(0.1, 0.2)])).toBeNull();
  expect(areChannelsIdentical([f32(0.1, 0.2), f32(0.1, 0.2)])).toBe(true);
  expect(areChannelsIdentical([f32(0.1, 0.2), f32(0.1, 0.2), f32(0.1, 0.3)])).toBe(false);
});
