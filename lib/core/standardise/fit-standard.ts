/** Rows of one experiment as [rows][features][frames]; a vector per clip has one frame. */
export interface FeatureRows {
  readonly data: Float32Array;
  readonly features: number;
  readonly frames: number;
  /** frames of each row that are no padding; absent where all are filled */
  readonly lengths?: Int32Array;
}

/** What values are brought to mean 0 and deviation 1 by: value = (x − mean) / deviation. */
export interface Standard {
  /** [groups][features] */
  readonly mean: Float32Array;
  readonly deviation: Float32Array;
  /** the group of each row; absent where there is one */
  readonly groupOf?: Int32Array;
}

export type StandardKind = 'global' | 'per-band' | 'per-actor';

interface Fitted {
  readonly kind: StandardKind;
  /** rows that may be looked at: those of the training part */
  readonly rows: ArrayLike<number>;
  /** of `per-actor`: the actor of every row, 0 … n − 1 */
  readonly actorOf: Int32Array;
}

/** Below it a feature counts as constant, and is only centred. */
const LEAST_DEVIATION = 1e-6;

interface Moments {
  readonly mean: Float64Array;
  readonly deviation: Float64Array;
}

/** Mean and population deviation of each feature, two passes, over the filled frames of some rows. */
function measure(
  { data, features, frames, lengths }: FeatureRows,
  rows: ArrayLike<number>,
): Moments {
  const mean = new Float64Array(features);
  const deviation = new Float64Array(features);
  let count = 0;
  const walk = (visit: (feature: number, from: number, length: number) => void): void => {
    for (let i = 0; i < rows.length; i++) {
      const at = rows[i] * features * frames;
      const length = lengths?.[rows[i]] ?? frames;
      for (let f = 0; f < features; f++) visit(f, at + f * frames, length);
    }
  };
  for (let i = 0; i < rows.length; i++) count += lengths?.[rows[i]] ?? frames;
  walk((f, from, length) => {
    for (let t = 0; t < length; t++) mean[f] += data[from + t] / count;
  });
  walk((f, from, length) => {
    for (let t = 0; t < length; t++) deviation[f] += (data[from + t] - mean[f]) ** 2 / count;
  });
  return { mean, deviation: deviation.map(Math.sqrt) };
}

/** One mean and deviation over all features together. */
function pool({ mean, deviation }: Moments): Moments {
  const average = (values: Float64Array): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const whole = average(mean);
  const spread = Math.sqrt(average(deviation.map((d, f) => d ** 2 + (mean[f] - whole) ** 2)));
  return { mean: mean.map(() => whole), deviation: deviation.map(() => spread) };
}

const safe = (deviation: number): number => (deviation > LEAST_DEVIATION ? deviation : 1);

/**
 * Fits a standard: over all values (`global`) or for each feature (`per-band`) of the rows given, which
 * must be those of the training part; or for each feature of every actor by all of their own rows
 * (`per-actor`). The last is transductive: it needs unlabelled recordings of whoever is tested, and has
 * to be said beside every figure.
 */
export function fitStandard(inputs: FeatureRows, { kind, rows, actorOf }: Fitted): Standard {
  if (kind !== 'per-actor') {
    const fitted = measure(inputs, rows);
    const { mean, deviation } = kind === 'global' ? pool(fitted) : fitted;
    return { mean: Float32Array.from(mean), deviation: Float32Array.from(deviation, safe) };
  }
  const actors = actorOf.reduce((most, actor) => Math.max(most, actor + 1), 0);
  const mean = new Float32Array(actors * inputs.features);
  const deviation = new Float32Array(actors * inputs.features).fill(1);
  for (let actor = 0; actor < actors; actor++) {
    const own = [...actorOf.keys()].filter((row) => actorOf[row] === actor);
    const fitted = measure(inputs, own);
    mean.set(fitted.mean, actor * inputs.features);
    deviation.set(fitted.deviation.map(safe), actor * inputs.features);
  }
  return { mean, deviation, groupOf: actorOf };
}
