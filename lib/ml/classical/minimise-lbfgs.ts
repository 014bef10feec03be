/** Writes the gradient at `point` and returns the value there. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

interface LbfgsOptions {
  /** Ends where no entry of the gradient is larger. */
  readonly tolerance: number;
  readonly maxIterations: number;
}

export interface Minimum {
  readonly point: Float64Array;
  readonly value: number;
  readonly iterations: number;
  readonly converged: boolean;
}

/** Pairs of steps and gradient changes that the curvature is read from. */
const MEMORY = 10;
/** A step has to bring this share of the descent that the slope promises (Armijo). */
const SUFFICIENT = 1e-4;
const MAX_HALVINGS = 40;

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  /** 1 / stepᵀ change */
  readonly rho: number;
}

/**
 * Minimises a smooth convex function by L-BFGS: the two-loop recursion over the last ten pairs, and
 * steps halved until they descend enough. Pairs of no positive curvature are left out.
 * Source: Nocedal & Wright, Numerical Optimization (2006), algorithms 7.4 and 7.5.
 * @param start is left as it is
 */
export function minimiseLbfgs(
  objective: Objective,
  start: Float64Array,
  { tolerance, maxIterations }: LbfgsOptions,
): Minimum {
  let point: Float64Array = Float64Array.from(start);
  let gradient: Float64Array = new Float64Array(start.length);
  let value = objective(point, gradient);
  const pairs: Pair[] = [];
  let iterations = 0;
  for (; iterations < maxIterations && largest(gradient) > tolerance; iterations++) {
    const direction = descend(pairs, gradient);
    const next = walk({
      objective,
      point,
      value,
      gradient,
      direction,
      isFirst: pairs.length === 0,
    });
    if (!next) break;
    remember(pairs, minus(next.point, point), minus(next.gradient, gradient));
    ({ point, value, gradient } = next);
  }
  return { point, value, iterations, converged: largest(gradient) <= tolerance };
}

/** −H·gradient, with H the inverse curvature that the pairs tell. */
function descend(pairs: readonly Pair[], gradient: Float64Array): Float64Array {
  const direction = gradient.map((g) => -g);
  const shares = new Float64Array(pairs.length);
  for (let i = pairs.length - 1; i >= 0; i--) {
    const { step, change, rho } = pairs[i];
    shares[i] = rho * dot(step, direction);
    add(direction, change, -shares[i]);
  }
  const last = pairs.at(-1);
  if (last) scale(direction, 1 / (last.rho * dot(last.change, last.change)));
  pairs.forEach(({ step, change, rho }, i) => {
    add(direction, step, shares[i] - rho * dot(change, direction));
  });
  return direction;
}

interface Place {
  readonly point: Float64Array;
  readonly value: number;
  readonly gradient: Float64Array;
}

interface Walk extends Place {
  readonly objective: Objective;
  readonly direction: Float64Array;
  /** Without curvature the slope's length says nothing: the first step is of length one at most. */
  readonly isFirst: boolean;
}

/** The place that the line search ends at; null where no step descends in 64 bits. */
function walk({ objective, point, value, gradient, direction, isFirst }: Walk): Place | null {
  const slope = dot(gradient, direction);
  let length = isFirst ? Math.min(1, 1 / Math.sqrt(dot(direction, direction))) : 1;
  for (let halving = 0; halving < MAX_HALVINGS; halving++, length /= 2) {
    const next = point.map((x, i) => x + length * direction[i]);
    const nextGradient = new Float64Array(point.length);
    const nextValue = objective(next, nextGradient);
    if (nextValue <= value + SUFFICIENT * length * slope && nextValue <= value) {
      return { point: next, value: nextValue, gradient: nextGradient };
    }
  }
  return null;
}

function remember(pairs: Pair[], step: Float64Array, change: Float64Array): void {
  const curvature = dot(step, change);
  if (curvature <= Number.EPSILON * dot(change, change)) return;
  pairs.push({ step, change, rho: 1 / curvature });
  if (pairs.length > MEMORY) pairs.shift();
}

const largest = (values: Float64Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((x, i) => x - b[i]);

/** a += factor · b */
function add(a: Float64Array, b: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i] += factor * b[i];
}

function scale(a: Float64Array, factor: number): void {
  for (let i = 0; i < a.length; i++) a[i] *= factor;
}
