/** Rows of logits, or of log-probabilities: a constant added to a row changes nothing. */
export interface LogitRows {
  /** [rows][classes] */
  readonly logits: Float32Array | Float64Array;
  readonly classCount: number;
}

/** Temperatures outside cannot be told from a model that knows nothing, or is never unsure. */
const COLDEST = 0.05;
const HOTTEST = 20;
const STEPS = 60;

/** d/dβ of the mean cross-entropy of softmax(β·z): the expected logit less the true one. */
function slopeAt(
  beta: number,
  { logits, classCount }: LogitRows,
  labels: ArrayLike<number>,
): number {
  let slope = 0;
  for (let row = 0; row < labels.length; row++) {
    const at = row * classCount;
    let largest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < classCount; k++) largest = Math.max(largest, logits[at + k]);
    let sum = 0;
    let expected = 0;
    for (let k = 0; k < classCount; k++) {
      const weight = Math.exp(beta * (logits[at + k] - largest));
      sum += weight;
      expected += weight * logits[at + k];
    }
    slope += expected / sum - logits[at + labels[row]];
  }
  return slope / labels.length;
}

/**
 * The temperature T that makes softmax(z/T) fit the labels best, by the least mean cross-entropy. In
 * β = 1/T it is convex, so bisection of its slope finds the one minimum. Fit it on validation actors,
 * never on the test part: it changes no prediction, only how sure the model says it is.
 * Source: Guo et al. (2017), On calibration of modern neural networks, section 4.2.
 * @param labels class of each row
 * @returns T between 0.05 and 20; 1 without rows
 */
export function fitTemperature(rows: LogitRows, labels: ArrayLike<number>): number {
  if (labels.length === 0) return 1;
  let low = Math.log(1 / HOTTEST);
  let high = Math.log(1 / COLDEST);
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (slopeAt(Math.exp(middle), rows, labels) < 0) low = middle;
    else high = middle;
  }
  return Math.exp(-(low + high) / 2);
}
