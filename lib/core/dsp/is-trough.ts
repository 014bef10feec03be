/**
 * Whether a curve dips at an index; the ends count when they lie below their neighbour.
 * Source: librosa.util.localmin, with the first point added as `yin` and `pyin` do.
 */
export function isTrough(curve: Float64Array, i: number): boolean {
  const last = curve.length - 1;
  if (i === 0) return curve[0] < curve[1];
  if (i === last) return curve[last] < curve[last - 1];
  return curve[i] < curve[i - 1] && curve[i] <= curve[i + 1];
}
