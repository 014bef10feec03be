export interface Spread {
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly q1: number;
  readonly q3: number;
}

const FEWEST = 8;
const MOST = 60;
const ROUND = [1, 2, 2.5, 5, 10];

/** The round number (1, 2, 2.5 or 5 times a power of ten) nearest to `width` by ratio. */
function roundWidth(width: number): number {
  const power = 10 ** Math.floor(Math.log10(width));
  const distance = (each: number): number => Math.abs(Math.log(width / (each * power)));
  const best = ROUND.reduce((near, each) => (distance(each) < distance(near) ? each : near), 1);
  return best * power;
}

/** Free of the noise of sums such as 0.1 + 0.2. */
const tidy = (value: number): number => Number(value.toPrecision(12));

/**
 * Edges of a histogram's bins: Freedman and Diaconis' width 2·IQR·n^(−1/3), held between a 60th and an
 * eighth of the range, rounded to 1, 2, 2.5 or 5 times a power of ten; edges are multiples of it. One
 * bin where all values are alike.
 * Source: Freedman & Diaconis (1981), On the histogram as a density estimator: L2 theory.
 * @returns ascending edges; bin i holds edges[i] ≤ x < edges[i + 1], and the last edge lies above max
 */
export function chooseBins({ n, min, max, q1, q3 }: Spread): number[] {
  const range = max - min;
  if (n === 0 || range <= 0) return [min, min + 1];
  const wanted = (2 * (q3 - q1)) / Math.cbrt(n);
  const width = roundWidth(Math.min(range / FEWEST, Math.max(range / MOST, wanted)));
  const first = Math.floor(min / width + 1e-9);
  const bins = Math.floor(max / width + 1e-9) - first + 1;
  return Array.from({ length: bins + 1 }, (_, i) => tidy((first + i) * width));
}
