import { AppError } from '@/lib/core/app-error';
import type { LinearModel } from './linear-model';
import { minimiseLbfgs, type Objective } from './minimise-lbfgs';
import type { WeightedRows } from './weighted-rows';

const MAX_ITERATIONS = 2000;
/** On the objective over Σ weights · c: the mean loss with its share of the penalty. */
const TOLERANCE = 1e-7;

/**
 * Multinomial logistic regression, scikit-learn's `LogisticRegression`:
 *
 * min ½ ‖W‖² + c Σᵢ wᵢ (log Σₖ exp sᵢₖ − sᵢ,yᵢ), s = x W + b, the bias unpunished, by L-BFGS in 64 bits.
 *
 * @param c how much the data count against small coefficients, > 0
 * @param from a solution near by to start at, such as that of another c
 * @throws AppError `invalid` where it does not converge: values that are far from standardised
 */
export function fitLogisticRegression(
  rows: WeightedRows,
  c: number,
  from?: LinearModel,
): LinearModel {
  const { columns, classCount } = rows;
  const size = columns * classCount;
  const start = new Float64Array(size + classCount);
  if (from) {
    start.set(transpose(from.coefficients, columns));
    start.set(from.bias, size);
  }
  const options = { tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS };
  const { point, converged } = minimiseLbfgs(logisticObjective(rows, c), start, options);
  if (!converged) {
    throw new AppError(
      'invalid',
      `The logistic regression did not converge in ${MAX_ITERATIONS} steps. Nothing was kept. Standardise the inputs, or take a smaller c.`,
    );
  }
  return {
    columns,
    classCount,
    coefficients: transpose(point.subarray(0, size), classCount),
    bias: point.slice(size),
  };
}

/**
 * The objective above over c · Σ weights, of the coefficients [classes][columns] and then the bias: a
 * class's coefficients lie together, so that the inner loops run over neighbours.
 */
function logisticObjective(rows: WeightedRows, c: number): Objective {
  const { values, columns, labels, classCount, weights, isTriangular } = rows;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const size = columns * classCount;
  const ridge = 1 / (c * total);
  const scores = new Float64Array(classCount);
  return (point, gradient) => {
    let value = 0;
    gradient.fill(0);
    for (let row = 0; row < rows.rows; row++) {
      const at = row * columns;
      const end = isTriangular ? row + 1 : columns;
      for (let k = 0; k < classCount; k++) {
        let a = 0;
        let b = 0;
        const from = k * columns;
        for (let j = 1; j < end; j += 2) {
          a += values[at + j - 1] * point[from + j - 1];
          b += values[at + j] * point[from + j];
        }
        if (end % 2 === 1) a += values[at + end - 1] * point[from + end - 1];
        scores[k] = point[size + k] + a + b;
      }
      const share = weights[row] / total;
      value += share * toResiduals(scores, labels[row]);
      for (let k = 0; k < classCount; k++) {
        const residual = share * scores[k];
        gradient[size + k] += residual;
        for (let j = 0, to = k * columns; j < end; j++)
          gradient[to + j] += values[at + j] * residual;
      }
    }
    for (let i = 0; i < size; i++) {
      value += 0.5 * ridge * point[i] * point[i];
      gradient[i] += ridge * point[i];
    }
    return value;
  };
}

/** Turns scores into softmax less the truth, in place. @returns the row's cross-entropy */
function toResiduals(scores: Float64Array, label: number): number {
  let most = scores[0];
  for (let k = 1; k < scores.length; k++) most = Math.max(most, scores[k]);
  const truth = scores[label] - most;
  let sum = 0;
  for (let k = 0; k < scores.length; k++) {
    scores[k] = Math.exp(scores[k] - most);
    sum += scores[k];
  }
  for (let k = 0; k < scores.length; k++) scores[k] /= sum;
  scores[label] -= 1;
  return Math.log(sum) - truth;
}

/** [rows][columns] → [columns][rows] */
function transpose(matrix: Float64Array, rows: number): Float64Array {
  const columns = matrix.length / rows;
  return matrix.map((_, at) => matrix[(at % rows) * columns + Math.floor(at / rows)]);
}
