import { describe, expect, it } from 'vitest';
import { BlockAutocorrelation } from '@/lib/core/dsp/block-autocorrelation';
import { createRandom } from '@/lib/core/random';

const random = createRandom(3);
const SIGNAL = Float32Array.from({ length: 600 }, () => random.next() - 0.5);

describe('BlockAutocorrelation', () => {
  it.each([
    [64, 10, 16],
    [64, 15, 32],
    [64, 16, 24],
    [128, 127, 5],
    [128, 1, 2],
  ])('equals the sum of the definition: frame %i, lags to %i, hop %i', (length, maxLag, hop) => {
    const autocorrelation = new BlockAutocorrelation(length, maxLag);
    for (let start = -length; start <= SIGNAL.length; start += hop) {
      const frame = Array.from({ length }, (_, i) => SIGNAL[start + i] ?? 0);
      const lags = autocorrelation.compute(SIGNAL, start);
      for (let k = 0; k <= maxLag; k++) {
        let sum = 0;
        for (let n = 0; n + k < length; n++) sum += (frame[n] as number) * (frame[n + k] as number);
        expect(lags[k]).toBeCloseTo(sum, 10);
      }
    }
  });
});
