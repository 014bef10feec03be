import type { RealFft } from './real-fft';

/**
 * The real signal of a spectrum: x[n] = 1/N·Σ X[k]·e^(2πikn/N). Since X is Hermitian, the forward
 * transform of Re X + Im X gives it: x[n] = (Re + Im)/N, and mirrored (Re − Im)/N.
 * @param re real parts of bins 0 … N/2
 * @param im imaginary parts; those of bins 0 and N/2 have to be 0
 * @param output receives N samples
 */
export function inverseRealFft(
  fft: RealFft,
  { re, im }: { readonly re: Float64Array; readonly im: Float64Array },
  output: Float64Array,
): void {
  const { size } = fft;
  for (let k = 0; k <= size / 2; k++) {
    output[k] = re[k] + im[k];
    if (k > 0 && k < size / 2) output[size - k] = re[k] - im[k];
  }
  fft.forward(output);
  output[0] = fft.re[0] / size;
  for (let n = 1; n < size / 2; n++) {
    output[n] = (fft.re[n] + fft.im[n]) / size;
    output[size - n] = (fft.re[n] - fft.im[n]) / size;
  }
  output[size / 2] = fft.re[size / 2] / size;
}
