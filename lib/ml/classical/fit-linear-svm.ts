import { AppError } from '@/lib/core/app-error';
import type { LinearModel } from './linear-model';
import { minimiseLbfgs, type Objective } from './minimise-lbfgs';
import type { WeightedRows } from './weighted-rows';

const MAX_ITERATIONS = 5000;
/** On the objective over c · Σ weights. */
const TOLERANCE = 1e-7;

/**
 * Linear support vector machines with squared hinge loss, one class against the rest, scikit-learn's
 * `LinearSVC`:
 *
 * min ½ ‖w‖² + ½ b² + c Σᵢ wᵢ max(0, 1 − yᵢ (x·w + b))²
 *
 * The loss is smooth, so the primal is minimised by L-BFGS. Scores are margins, no log-probabilities;
 * a temperature makes probabilities of them.
 * Source: Chapelle (2007), Training a support vector machine in the primal, Neural Computation 19(5).
 *
 * @param c how much the data count against small coefficients, > 0
 * @throws AppError `invalid` where it does not converge: values that are far from standardised
 */
export function fitLinearSvm(rows: WeightedRows, c: number): LinearModel {
  const { columns, classCount } = rows;
  const coefficients = new Float64Array(columns * classCount);
  const bias = new Float64Array(classCount);
  for (let k = 0; k < classCount; k++) {
    const start = new Float64Array(columns + 1);
    const { point, converged } = minimiseLbfgs(hingeObjective(rows, c, k), start, {
      tolerance: TOLERANCE,
      maxIterations: MAX_ITERATIONS,
    });
    if (!converged) {
      throw new AppError(
        'invalid',
        `The support vector machine did not converge in ${MAX_ITERATIONS} steps. Nothing was kept. Standardise the inputs, or take a smaller c.`,
      );
    }
    for (let j = 0; j < columns; j++) coefficients[j * classCount + k] = point[j];
    bias[k] = point[columns];
  }
  return { columns, classCount, coefficients, bias };
}

/** The objective above over c · Σ weights, of the coefficients and then the bias, for one class. */
function hingeObjective(rows: WeightedRows, c: number, positive: number): Objective {
  const { values, columns, labels, weights, isTriangular } = rows;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ridge = 1 / (c * total);
  return (point, gradient) => {
    let value = 0;
    for (let j = 0; j <= columns; j++) {
      value += 0.5 * ridge * point[j] * point[j];
      gradient[j] = ridge * point[j];
    }
    for (let row = 0; row < rows.rows; row++) {
      const at = row * columns;
      const end = isTriangular ? row + 1 : columns;
      let score = point[columns];
      for (let j = 0; j < end; j++) score += values[at + j] * point[j];
      const sign = labels[row] === positive ? 1 : -1;
      const slack = 1 - sign * score;
      if (slack <= 0) continue;
      const share = weights[row] / total;
      value += share * slack * slack;
      const pull = -2 * share * sign * slack;
      for (let j = 0; j < end; j++) gradient[j] += pull * values[at + j];
      gradient[columns] += pull;
    }
    return value;
  };
}
