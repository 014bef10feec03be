/**
 * Rows of the orthonormal discrete cosine transform of type II:
 * √(2/n)·cos(πk(2i + 1)/(2n)), the first row divided by √2. Source: scipy.fft.dct(norm='ortho').
 * @returns row-major [count][n]
 */
export function dctBasis(count: number, n: number): Float64Array {
  return Float64Array.from({ length: count * n }, (_, at) => {
    const k = Math.floor(at / n);
    const cosine = Math.cos((Math.PI * k * (2 * (at % n) + 1)) / (2 * n));
    return Math.sqrt((k === 0 ? 1 : 2) / n) * cosine;
  });
}
