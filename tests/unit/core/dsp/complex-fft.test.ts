import { describe, expect, it } from 'vitest';
import { ComplexFft } from '@/lib/core/dsp/complex-fft';
import { createRandom } from '@/lib/core/random';
import { fourierSum } from './fourier-sum';

describe('ComplexFft', () => {
  // Each remainder of the logarithm by three, with none, one and two steps of eight.
  it.each([4, 8, 16, 32, 64, 128, 256, 512, 1024])(
    'equals the sum of the definition at size %i',
    (size) => {
      const random = createRandom(size);
      const pairs = Float64Array.from({ length: 2 * size }, () => random.next() - 0.5);
      const fft = new ComplexFft(size);
      fft.transform(pairs);
      const numbers = Array.from({ length: size }, (_, n) => [...pairs.slice(2 * n, 2 * n + 2)]);
      for (const [k, [re, im]] of fourierSum(numbers).entries()) {
        expect(fft.re[k]).toBeCloseTo(re, 10);
        expect(fft.im[k]).toBeCloseTo(im, 10);
      }
    },
  );

  it('leaves its input as it is', () => {
    const pairs = Float64Array.from({ length: 128 }, (_, i) => Math.sin(i * i));
    const before = pairs.slice();
    new ComplexFft(64).transform(pairs);
    expect(pairs).toEqual(before);
  });
});
