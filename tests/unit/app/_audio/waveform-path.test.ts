import { describe, expect, it } from 'vitest';
import { waveformPath } from '@/app/_audio/waveform-path';

describe('waveformPath', () => {
  it('goes along the maxima and back along the minima, scaled to the peak', () => {
    expect(waveformPath([-64, 64, -32, 16])).toBe('M0.5,0.00L1.5,0.75L1.5,1.50L0.5,2.00Z');
  });

  it('draws silence as a line rather than blowing it up', () => {
    expect(waveformPath([0, 0, 0, 0])).toBe('M0.5,1.00L1.5,1.00L1.5,1.00L0.5,1.00Z');
    expect(waveformPath([-1, 1])).toBe('M0.5,0.67L0.5,1.33Z');
  });

  it('has no path without peaks', () => {
    expect(waveformPath([])).toBeNull();
  });
});
