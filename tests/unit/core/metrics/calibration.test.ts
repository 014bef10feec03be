import { describe, expect, it } from 'vitest';
import { calibrationError } from '@/lib/core/metrics/calibration-error';
import { reliabilityBins } from '@/lib/core/metrics/reliability-bins';

describe('reliabilityBins', () => {
  it('keeps the upper edge in the bin, and the ends in the outer ones', () => {
    const bins = reliabilityBins([0, 0.2, 0.21, 1], [false, true, true, true], 5);
    expect(bins.map(({ n }) => n)).toEqual([2, 1, 0, 0, 1]);
    expect(bins[0]).toEqual({ from: 0, to: 0.2, n: 2, confidence: 0.1, accuracy: 0.5 });
    expect(bins[2]).toMatchObject({ n: 0, confidence: null, accuracy: null });
  });
});

describe('calibrationError', () => {
  it('is the gap between confidence and accuracy, weighted by the bins', () => {
    // (0.4,0.6]: 2 of confidence 0.5, one right; (0.8,1]: 2 of confidence 0.9, both right.
    const bins = reliabilityBins([0.5, 0.5, 0.9, 0.9], [true, false, true, true], 5);
    expect(calibrationError(bins)).toBeCloseTo((2 * 0 + 2 * 0.1) / 4, 12);
  });

  it('is unknown where nothing was predicted', () => {
    expect(calibrationError(reliabilityBins([], []))).toBeNull();
  });
});
