/**
 * Level of the difference of two recordings relative to the first one:
 * 10·log₁₀(Σ(aᵢ − bᵢ)² / Σaᵢ²). The same recording with other dither lies near −50 dB, another
 * recording of equal level at +3 dB.
 * @param a samples at any scale
 * @param b as many samples
 * @returns −Infinity for equal samples; Infinity where `a` is silent and `b` is not
 */
export function differenceDb(a: Float32Array, b: Float32Array): number {
  let energy = 0;
  let difference = 0;
  for (let i = 0; i < a.length; i++) {
    energy += a[i] * a[i];
    difference += (a[i] - b[i]) * (a[i] - b[i]);
  }
  return difference === 0 ? Number.NEGATIVE_INFINITY : 10 * Math.log10(difference / energy);
}
