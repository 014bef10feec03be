import { describe, expect, it } from 'vitest';
import { findActiveFrames } from '@/lib/core/features/find-active-frames';

describe('findActiveFrames', () => {
  const rms = Float32Array.of(0.001, 0.02, 0.0001, 0.5, 0.02, 0.015, 0);

  it('cuts off what is further below the loudest at both ends, and nothing between', () => {
    // 30 dB below 0.5 is 0.0158.
    expect(findActiveFrames(rms, 30)).toEqual([1, 5]);
    expect(findActiveFrames(rms, 60)).toEqual([0, 6]);
    expect(findActiveFrames(rms, 10)).toEqual([3, 4]);
  });

  it('keeps all of silence', () => {
    expect(findActiveFrames(new Float32Array(5), 30)).toEqual([0, 5]);
  });
});
