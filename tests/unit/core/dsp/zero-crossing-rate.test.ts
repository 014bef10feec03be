import fc from 'fast-check';
import { expect, it } from 'vitest';
import { zeroCrossingRate } from '@/lib/core/dsp/zero-crossing-rate';

it('counts changes of sign; zero and what is below 1e−10 are positive', () => {
  const samples = Float32Array.of(1, -1, 0, -1e-11, 1, -1, -2, 3);
  // Changes before samples 1, 2, 5 and 7; one frame of 16 sees all of them.
  const [all] = zeroCrossingRate(samples, { frameLength: 16, hopLength: 8 });
  expect(all).toBe(4 / 16);
});

it('equals a count frame by frame with the edges going on', () => {
  const signal = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 1, maxLength: 60 });
  const hop = fc.constantFrom(1, 3, 4, 16);
  fc.assert(
    fc.property(signal, hop, fc.constantFrom(2, 4, 8, 32), (values, hopLength, frameLength) => {
      const at = (i: number): number => values[Math.min(values.length - 1, Math.max(0, i))]!;
      const rates = zeroCrossingRate(Float32Array.from(values), { frameLength, hopLength });
      expect(rates).toHaveLength(1 + Math.floor(values.length / hopLength));
      rates.forEach((rate, frame) => {
        const start = frame * hopLength - frameLength / 2;
        let count = 0;
        for (let i = start + 1; i < start + frameLength; i++) {
          if (at(i) < 0 !== at(i - 1) < 0) count++;
        }
        expect(rate).toBe(count / frameLength);
      });
    }),
  );
});
