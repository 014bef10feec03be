/** For one target pixel: the source pixels it draws from, and their shares, which sum to 1. */
export interface ResizeWeights {
  readonly first: number;
  readonly weights: Float64Array;
}

/**
 * Triangle filter between pixel centres: bilinear when enlarging, widened to the area that a target
 * pixel covers when shrinking. Source: Pillow's `Image.resize(BILINEAR)`.
 * @returns one entry per target pixel
 */
export function buildResizeWeights(sourceSize: number, targetSize: number): ResizeWeights[] {
  const scale = sourceSize / targetSize;
  const reach = Math.max(1, scale);
  return Array.from({ length: targetSize }, (_, target) => {
    const centre = (target + 0.5) * scale;
    const first = Math.max(0, Math.floor(centre - reach + 0.5));
    const end = Math.min(sourceSize, Math.floor(centre + reach + 0.5));
    const weights = Float64Array.from({ length: end - first }, (__, i) =>
      Math.max(0, 1 - Math.abs(first + i + 0.5 - centre) / reach),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}
