import { describe, expect, it } from 'vitest';
import { planRealFft } from '@/lib/core/dsp/real-fft';
import { createRandom } from '@/lib/core/random';

describe('RealFft', () => {
  it.each([8, 16, 32, 64, 128, 256, 512, 1024, 2048])(
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

  it.each([8, 16, 64, 512, 1024])('is undone by its inverse at size %i', (size) => {
    const random = createRandom(size);
    const input = Float64Array.from({ length: size }, () => random.next() - 0.5);
    const fft = planRealFft(size);
    const spectrum = { re: new Float64Array(size / 2 + 1), im: new Float64Array(size / 2 + 1) };
    fft.forward(input, spectrum);
    const whole = new Float64Array(size);
    const start = new Float64Array(size / 4);
    fft.inverse(spectrum, whole);
    fft.inverse(spectrum, start);
    for (let n = 0; n < size; n++) expect(whole[n]).toBeCloseTo(input[n] as number, 12);
    expect(start).toEqual(whole.subarray(0, size / 4));
  });

  it('leaves its own spectrum where another is given', () => {
    const fft = planRealFft(8);
    fft.forward(Float64Array.of(1, 0, 0, 0, 0, 0, 0, 0));
    const spectrum = { re: new Float64Array(5), im: new Float64Array(5) };
    fft.forward(new Float64Array(8).fill(1), spectrum);
    expect([...fft.re]).toEqual([1, 1, 1, 1, 1]);
    expect([...spectrum.re]).toEqual([8, 0, 0, 0, 0]);
  });

  it('is made once per size', () => {
    expect(planRealFft(64)).toBe(planRealFft(64));
  });
});
