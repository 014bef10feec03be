/** Clips whose entropy lies above `from` and up to `to` bits; the first bin holds those of exactly 0. */
export interface EntropyBin {
  readonly from: number;
  readonly to: number;
  readonly clips: number;
}

const WIDTH_BITS = 0.25;

/**
 * A histogram of entropies: full agreement by itself, then steps of a quarter bit up to log₂(classes).
 * @param entropies in bits
 */
export function binEntropies(entropies: readonly number[], classCount: number): EntropyBin[] {
  const steps = Math.max(1, Math.ceil(Math.log2(Math.max(2, classCount)) / WIDTH_BITS));
  const counts = new Array<number>(steps + 1).fill(0);
  for (const bits of entropies) {
    // A quarter of a billionth lets log₂ 4 / 4, computed in floating point, end in its own bin.
    counts[Math.min(steps, Math.max(0, Math.ceil(bits / WIDTH_BITS - 1e-9)))] += 1;
  }
  return counts.map((clips, step) => ({
    from: Math.max(0, step - 1) * WIDTH_BITS,
    to: step * WIDTH_BITS,
    clips,
  }));
}
