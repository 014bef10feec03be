/**
 * Weights that give, of `width` evenly spaced values, the order-th derivative of the polynomial of
 * that order which fits them best: order!·p(x)/Σp², p the monic polynomial orthogonal on
 * x = −⌊width/2⌋ … ⌊width/2⌋ to all of lower order.
 * Source: Savitzky & Golay (1964), by the recurrence p₊ = x·p − (Σp²/Σp₋²)·p₋ of Gram's polynomials.
 */
export function deltaWeights(width: number, order: number): Float64Array {
  const half = (width - 1) / 2;
  let before = new Float64Array(width);
  let current = new Float64Array(width).fill(1);
  let normBefore = 1;
  let norm = width;
  let factorial = 1;
  for (let n = 1; n <= order; n++) {
    const share = norm / normBefore;
    const older = before;
    const old = current;
    const next = old.map((p, i) => (i - half) * p - (n === 1 ? 0 : share * older[i]));
    before = old;
    current = next;
    normBefore = norm;
    norm = next.reduce((sum, p) => sum + p * p, 0);
    factorial *= n;
  }
  return current.map((p) => (factorial * p) / norm);
}
