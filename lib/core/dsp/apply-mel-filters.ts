import type { MelFilter } from './mel-filter-bank';

/**
 * Sums a power spectrum into mel bands and stores them as one column of a matrix.
 * @param power nFft/2 + 1 bins
 * @param target row-major [bands][frames], written at column `frame`
 */
export function applyMelFilters(
  filters: readonly MelFilter[],
  power: Float64Array,
  target: { readonly mel: Float32Array; readonly frames: number; readonly frame: number },
): void {
  for (let band = 0; band < filters.length; band++) {
    const { firstBin, weights } = filters[band] as MelFilter;
    let sum = 0;
    for (let i = 0; i < weights.length; i++) sum += weights[i] * power[firstBin + i];
    target.mel[band * target.frames + target.frame] = sum;
  }
}
