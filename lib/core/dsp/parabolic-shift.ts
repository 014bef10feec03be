/**
 * Vertex of the parabola through three neighbours, in steps from the middle one:
 * −b/a with a = y₊ + y₋ − 2y, b = (y₊ − y₋)/2; 0 at the ends and where it is a step away or more.
 * Source: librosa 0.11 `_parabolic_interpolation`.
 */
export function parabolicShift(curve: Float64Array, i: number): number {
  if (i === 0 || i === curve.length - 1) return 0;
  const bend = curve[i + 1] + curve[i - 1] - 2 * curve[i];
  const slope = (curve[i + 1] - curve[i - 1]) / 2;
  return Math.abs(slope) >= Math.abs(bend) ? 0 : -slope / bend;
}
