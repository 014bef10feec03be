export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/**
 * The point to which an arrow key leads: of those within 45° of its direction the nearest; null where
 * there is none, or for another key. y grows downwards.
 */
export function moveOnMap<P extends MapPoint>(
  points: readonly P[],
  from: MapPoint,
  key: string,
): P | null {
  const direction = DIRECTIONS.get(key);
  if (!direction) return null;
  let best: P | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const point of points) {
    const dx = point.x - from.x;
    const dy = point.y - from.y;
    const along = dx * direction[0] + dy * direction[1];
    const across = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    const distance = dx * dx + dy * dy;
    if (along > 0 && across <= along && distance < nearest) {
      best = point;
      nearest = distance;
    }
  }
  return best;
}

/** The point nearest to a place, within `reach`. */
export function nearestPoint<P extends MapPoint>(
  points: readonly P[],
  to: MapPoint,
  reach: number,
): P | null {
  let best: P | null = null;
  let nearest = reach * reach;
  for (const point of points) {
    const distance = (point.x - to.x) ** 2 + (point.y - to.y) ** 2;
    if (distance <= nearest) {
      best = point;
      nearest = distance;
    }
  }
  return best;
}
