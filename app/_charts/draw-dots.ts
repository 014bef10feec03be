import type { PlacedDot } from './prepare-clip-map';

export interface DotLook {
  readonly color: string;
  /** outline in a box of −1..1 */
  readonly shape: string;
}

interface Drawing {
  readonly dots: readonly PlacedDot[];
  readonly lookOf: (dot: PlacedDot) => DotLook;
  /** dots that step back behind the others */
  readonly isFaint: (dot: PlacedDot) => boolean;
}

const FAINT = 0.13;
const PLAIN = 0.82;
/** Dots shrink where there are many. */
const radiusOf = (count: number): number => (count > 3000 ? 2.4 : count > 800 ? 3.4 : 4.6);

/** Draws the dots into a canvas of the box's size, the faint ones first. */
export function drawDots(canvas: HTMLCanvasElement, { dots, lookOf, isFaint }: Drawing): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { width, height } = canvas.getBoundingClientRect();
  const ratio = devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const radius = radiusOf(dots.length);
  const paths = new Map<string, Path2D>();
  const pathOf = (shape: string): Path2D => {
    const path = paths.get(shape) ?? new Path2D(shape);
    paths.set(shape, path);
    return path;
  };
  for (const pass of [true, false]) {
    context.globalAlpha = pass ? FAINT : PLAIN;
    for (const dot of dots) {
      if (isFaint(dot) !== pass) continue;
      const { color, shape } = lookOf(dot);
      const scale = radius * ratio;
      context.setTransform(scale, 0, 0, scale, dot.x * ratio, dot.y * ratio);
      context.fillStyle = color;
      context.fill(pathOf(shape));
    }
  }
}
