import { expect, it } from 'vitest';
import { amplitudeToDb } from '@/lib/core/dsp/amplitude-to-db';

it('counts 20 dB a factor of ten, down to 1e−5, relative to one or to the largest', () => {
  const inDb = (values: number[], ...[spec]: [Parameters<typeof amplitudeToDb>[1]]): number[] => {
    const amplitude = Float32Array.from(values);
    amplitudeToDb(amplitude, spec);
    return [...amplitude].map((db) => Math.round(db * 1000) / 1000);
  };
  expect(inDb([10, -1, 0.01, 0], { ref: 'one', topDb: null })).toEqual([20, 0, -40, -100]);
  expect(inDb([10, -1, 0.01, 0], { ref: 'max', topDb: 80 })).toEqual([0, -20, -60, -80]);
});
