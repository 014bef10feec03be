import { describe, expect, it } from 'vitest';
import { planRealFft } from '@/lib/core/dsp/real-fft';
import { createRandom } from '@/lib/core/random';

describe('RealFft', () => {
  it.each([8, 16, 32, 64, 128, 512, 1024])(
    'equals the sum of the definition at size %i',
    (size) => {
      const random = createRandom(size);
      const input = Float64Array.from({ length: size }, () => random.next() - 0.5);
      const fft = planRealFft(size);
      const power = new Float64Array(size / 2 + 1);
      fft.power(input, power);
      fft.forward(input);
      for (let k = 0; k <= size / 2; k++) {
        let re = 0;
        let im = 0;
        for (let n = 0; n < size; n++) {
          const angle = (-2 * Math.PI * k * n) / size;
          re += (input[n] as number) * Math.cos(angle);
          im += (input[n] as number) * Math.sin(angle);
        }
        expect(fft.re[k]).toBeCloseTo(re, 10);
        expect(fft.im[k]).toBeCloseTo(im, 10);
        expect(power[k]).toBeCloseTo(re * re + im * im, 9);
      }
    },
  );

  it('is made once per size', () => {
    expect(planRealFft(64)).toBe(planRealFft(64));
  });
});
