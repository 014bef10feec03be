/** A little beyond the largest value, so that the last bin holds it. */
const BEYOND = 1e-6;

/**
 * Edges of `bins` bins of equal width from `min` to just above `max`; on a log scale of equal ratio.
 * @returns bins + 1 ascending edges
 */
export function evenEdges(
  { min, max }: { readonly min: number; readonly max: number },
  bins: number,
  scale: 'linear' | 'log' = 'linear',
): number[] {
  const isLog = scale === 'log' && min > 0;
  const from = isLog ? Math.log(min) : min;
  const to = isLog ? Math.log(max) : max;
  const width = Math.max(to - from, Math.abs(from) * BEYOND, BEYOND) * (1 + BEYOND);
  const edges = Array.from({ length: bins + 1 }, (_, i) => {
    const at = from + (width * i) / bins;
    return isLog ? Math.exp(at) : at;
  });
  // Exactly, because exp(log(min)) may lie above it.
  edges[0] = min;
  return edges;
}
