import { planRealFft, type RealFft } from './real-fft';

/**
 * Power spectra of real frames whose length is odd × a power of two, as the 400 samples of 25 ms at
 * 16 kHz. The frame is taken apart into `odd` interleaved ones of the power-of-two length:
 * X[k] = Σᵣ e^(−2πirk/size)·Fᵣ[k mod length], with Fᵣ the transform of x[odd·j + r].
 * Source: Cooley & Tukey (1965).
 */
export class CompositeFft {
  private readonly fft: RealFft;
  private readonly odd: number;
  private readonly part: Float64Array;
  /** Real and imaginary parts of Fᵣ, [odd][length]. */
  private readonly re: Float64Array;
  private readonly im: Float64Array;
  private readonly cos: Float64Array;
  private readonly sin: Float64Array;

  /** @param size odd × a power of two that is at least 8 */
  constructor(readonly size: number) {
    let odd = size;
    while (odd % 2 === 0) odd /= 2;
    this.odd = odd;
    const length = size / odd;
    this.fft = planRealFft(length);
    this.part = new Float64Array(length);
    this.re = new Float64Array(size);
    this.im = new Float64Array(size);
    const angle = (i: number): number => (2 * Math.PI * i) / size;
    this.cos = Float64Array.from({ length: size }, (_, i) => Math.cos(angle(i)));
    this.sin = Float64Array.from({ length: size }, (_, i) => -Math.sin(angle(i)));
  }

  /** |X|². @param input `size` samples @param power receives bins 0 … size/2 */
  power(input: Float64Array, power: Float64Array): void {
    const { size, odd, re, im, cos, sin } = this;
    const length = size / odd;
    for (let r = 0; r < odd; r++) this.transformPart(input, r);
    for (let k = 0; k <= size / 2; k++) {
      let sumRe = 0;
      let sumIm = 0;
      for (let r = 0, at = k % length, turn = 0; r < odd; r++, at += length) {
        sumRe += cos[turn] * re[at] - sin[turn] * im[at];
        sumIm += cos[turn] * im[at] + sin[turn] * re[at];
        turn = (turn + k) % size;
      }
      power[k] = sumRe * sumRe + sumIm * sumIm;
    }
  }

  private transformPart(input: Float64Array, r: number): void {
    const { fft, part, odd, re, im } = this;
    const { length } = part;
    for (let j = 0; j < length; j++) part[j] = input[odd * j + r];
    fft.forward(part);
    const at = r * length;
    for (let bin = 0; bin <= length / 2; bin++) {
      re[at + bin] = fft.re[bin];
      im[at + bin] = fft.im[bin];
    }
    for (let bin = length / 2 + 1; bin < length; bin++) {
      re[at + bin] = fft.re[length - bin];
      im[at + bin] = -fft.im[length - bin];
    }
  }
}
