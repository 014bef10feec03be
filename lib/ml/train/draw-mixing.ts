import { drawMixupWeight } from '@/lib/core/augment/mix-up';
import { createRandom, deriveSeed, shuffled } from '@/lib/core/random';

/** How the rows of a batch are mixed. */
export interface Mixing {
  /** For each row the place in the batch of the row that is mixed into it. */
  readonly partner: Int32Array;
  /** λ: the row's own share, at least a half, so that it stays what its label says. */
  readonly share: Float32Array;
}

/**
 * Draws mixup's partners, a permutation of the batch, and shares max(λ, 1 − λ), λ ~ Beta(α, α):
 * a function of (seed, step). Null where α is 0.
 * Source: Zhang et al. (2018), with a λ for each row.
 */
export function drawMixing(
  { mixup: alpha, seed }: { readonly mixup: number; readonly seed: number },
  { step, rows }: { readonly step: number; readonly rows: number },
): Mixing | null {
  if (alpha === 0) return null;
  const random = createRandom(deriveSeed(seed, 'mixup', step));
  const places = Array.from({ length: rows }, (_, place) => place);
  const partner = Int32Array.from(shuffled(places, random));
  const share = Float32Array.from({ length: rows }, () => {
    const weight = drawMixupWeight(alpha, random);
    return Math.max(weight, 1 - weight);
  });
  return { partner, share };
}

/** λ·row + (1 − λ)·partner for each row of [rows][size], into new memory. */
export function mixRows(values: Float32Array, { partner, share }: Mixing): Float32Array {
  const size = values.length / partner.length;
  const mixed = new Float32Array(values.length);
  partner.forEach((other, row) => {
    const own = share[row];
    for (let at = 0; at < size; at++) {
      mixed[row * size + at] =
        own * values[row * size + at] + (1 - own) * values[other * size + at];
    }
  });
  return mixed;
}
