import { describe, expect, it } from 'vitest';
import { boundsOf, prepareCurve } from '@/app/_audio/prepare-curve';
import { findPeak, prepareWaveform } from '@/app/_audio/prepare-waveform';

describe('prepareWaveform', () => {
  const samples = Float32Array.of(0, 0.5, -0.25, 0.25, 0, -0.5);

  it('spans lowest and highest sample of each column, the peak filling the height', () => {
    const spec = { fromSample: 0, toSample: 6, columns: 3, peak: findPeak(samples) };
    expect(prepareWaveform(samples, spec)).toBe(
      'M0.5,0.000L1.5,0.500L2.5,1.000L2.5,2.000L1.5,1.500L0.5,1.000Z',
    );
  });

  it('draws a stretch on the scale of the whole, also finer than its samples', () => {
    const spec = { fromSample: 3, toSample: 4, columns: 2, peak: 0.5 };
    expect(prepareWaveform(samples, spec)).toBe('M0.5,0.500L1.5,0.500L1.5,0.500L0.5,0.500Z');
  });

  it('is a line for silence and nothing for no time', () => {
    const spec = { fromSample: 0, toSample: 2, columns: 1, peak: 0 };
    expect(prepareWaveform(new Float32Array(2), spec)).toBe('M0.5,1.000L0.5,1.000Z');
    expect(prepareWaveform(samples, { ...spec, toSample: 0 })).toBe('');
  });
});

describe('prepareCurve', () => {
  const box = { width: 100, height: 10, fromSec: 0, toSec: 4, min: 0, max: 200 };

  it('breaks where nothing is shown', () => {
    const values = [100, 200, 50, 0, 300];
    const curve = { values, frameSec: 1, shown: [1, 1, 0, 1, 1] };
    expect(prepareCurve(curve, box)).toBe('M0.0,5.0h0.8L25.0,0.0M75.0,10.0h0.8L100.0,0.0');
  });

  it('draws every frame where nothing says which to leave out', () => {
    const curve = { values: [0, 100, 200], frameSec: 2, shown: null };
    expect(prepareCurve(curve, box)).toBe('M0.0,10.0h0.8L50.0,5.0L100.0,0.0');
  });

  it('keeps to the stretch and one frame beside it', () => {
    const values = Array.from({ length: 100 }, () => 100);
    const path = prepareCurve(
      { values, frameSec: 1, shown: null },
      { ...box, fromSec: 50, toSec: 54 },
    );
    expect(path.match(/[ML]/g)).toHaveLength(7);
  });
});

describe('boundsOf', () => {
  it('rounds outwards around what is shown', () => {
    const values = [5, 123, 187, 999];
    expect(boundsOf({ values, frameSec: 1, shown: [0, 1, 1, 0] }, 50)).toEqual([100, 200]);
    expect(boundsOf({ values: [50, 50], frameSec: 1, shown: null }, 50)).toEqual([50, 100]);
    expect(boundsOf({ values, frameSec: 1, shown: [0, 0, 0, 0] }, 50)).toBeNull();
  });
});
