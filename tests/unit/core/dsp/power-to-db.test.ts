import { describe, expect, it } from 'vitest';
import { powerToDb } from '@/lib/core/dsp/power-to-db';

function inDb(power: number[], spec: Parameters<typeof powerToDb>[1]): number[] {
  const values = Float32Array.from(power);
  powerToDb(values, spec);
  return [...values].map((x) => Math.round(x * 1000) / 1000);
}

describe('powerToDb', () => {
  it('refers to the largest power or to one, with a floor below the largest', () => {
    expect(inDb([100, 1, 1e-9], { ref: 'max', topDb: 80 })).toEqual([0, -20, -80]);
    expect(inDb([100, 1, 1e-9], { ref: 'one', topDb: 80 })).toEqual([20, 0, -60]);
    expect(inDb([100, 1, 1e-9, 0], { ref: 'one', topDb: null })).toEqual([20, 0, -90, -100]);
  });

  it('gives 0 dB for silence against its own maximum', () => {
    expect(inDb([0, 0], { ref: 'max', topDb: 80 })).toEqual([0, 0]);
  });
});
