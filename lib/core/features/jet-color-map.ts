/** Corners of a piecewise linear curve: [position, value]. */
type Curve = readonly (readonly [number, number])[];

/** Source: matplotlib `_cm._jet_data`. */
const RED: Curve = [
  [0, 0],
  [0.35, 0],
  [0.66, 1],
  [0.89, 1],
  [1, 0.5],
];
const GREEN: Curve = [
  [0, 0],
  [0.125, 0],
  [0.375, 1],
  [0.64, 1],
  [0.91, 0],
  [1, 0],
];
const BLUE: Curve = [
  [0, 0.5],
  [0.11, 1],
  [0.34, 1],
  [0.65, 0],
  [1, 0],
];

function interpolate(curve: Curve, x: number): number {
  const right = Math.max(
    1,
    curve.findIndex(([position]) => position >= x),
  );
  const [x0, y0] = curve[right - 1] as readonly [number, number];
  const [x1, y1] = curve[right] as readonly [number, number];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

/** matplotlib's jet in its 256 steps: red, green, blue in 0..1, [256][3]. */
export const JET_COLORS: Float32Array = Float32Array.from({ length: 256 * 3 }, (_, i) =>
  interpolate([RED, GREEN, BLUE][i % 3] as Curve, Math.floor(i / 3) / 255),
);
