/** One value per frame, to be drawn as a line. */
export interface Curve {
  readonly values: ArrayLike<number>;
  readonly frameSec: number;
  /** where it is 0 there is nothing to draw; everywhere else, and without it, there is */
  readonly shown: ArrayLike<number> | null;
}

/** The box that the line is drawn in: `width` × `height`, seconds from left to right. */
export interface CurveBox {
  readonly width: number;
  readonly height: number;
  readonly fromSec: number;
  readonly toSec: number;
  readonly min: number;
  readonly max: number;
}

/**
 * The line as an SVG path, broken where nothing is shown; a frame that stands alone is a dot's length
 * of line. Values beyond the box are drawn at its edge.
 */
export function prepareCurve({ values, frameSec, shown }: Curve, box: CurveBox): string {
  const { width, height, fromSec, toSec, min, max } = box;
  const first = Math.max(0, Math.floor(fromSec / frameSec) - 1);
  const last = Math.min(values.length - 1, Math.ceil(toSec / frameSec) + 1);
  const parts: string[] = [];
  let isOpen = false;
  for (let frame = first; frame <= last; frame++) {
    const value = values[frame];
    if (!Number.isFinite(value) || (shown && shown[frame] === 0)) {
      isOpen = false;
      continue;
    }
    const x = ((frame * frameSec - fromSec) / (toSec - fromSec)) * width;
    const share = Math.min(1, Math.max(0, (value - min) / (max - min)));
    const point = `${x.toFixed(1)},${((1 - share) * height).toFixed(1)}`;
    parts.push(isOpen ? `L${point}` : `M${point}h0.8`);
    isOpen = true;
  }
  return parts.join('');
}

/** Round bounds around the values that are shown; null where there are none. */
export function boundsOf({ values, shown }: Curve, step: number): [number, number] | null {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let frame = 0; frame < values.length; frame++) {
    const value = values[frame];
    if (!Number.isFinite(value) || (shown && shown[frame] === 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return null;
  const min = Math.floor(low / step) * step;
  return [min, Math.max(min + step, Math.ceil(high / step) * step)];
}
