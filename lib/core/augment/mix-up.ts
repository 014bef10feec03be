import type { Random } from '../random';
import { drawNormal } from './draw-normal';

/** A value of the gamma distribution. Source: Marsaglia & Tsang (2000), ACM TOMS 26(3). */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.next()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = 1 - random.next();
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

/**
 * λ of mixup, from the beta distribution (α, α): the smaller α, the nearer to 0 or 1.
 * Source: Zhang et al. (2018), ICLR, where α is 0.1 to 0.4.
 */
export function drawMixupWeight(alpha: number, random: Random): number {
  const a = drawGamma(alpha, random);
  const b = drawGamma(alpha, random);
  // Both can underflow for a tiny α, whose λ is 0 or 1.
  if (a + b === 0) return random.below(2);
  return a / (a + b);
}

/**
 * λ·a + (1 − λ)·b, for two inputs of one shape and, with the same λ, for their one-hot labels.
 * Source: Zhang et al. (2018), ICLR, "mixup: beyond empirical risk minimization".
 */
export function mixUp(a: Float32Array, b: Float32Array, weight: number): Float32Array {
  return a.map((x, i) => weight * x + (1 - weight) * b[i]);
}
