import { calibrationError } from '../metrics/calibration-error';
import { confusionKappa } from '../metrics/confusion-kappa';
import { confusionMatrix } from '../metrics/confusion-matrix';
import { reliabilityBins } from '../metrics/reliability-bins';
import { type ClassScore, type Scores, scoreConfusion } from '../metrics/score-confusion';
import type { Predictions } from './predictions';

/** Figures of predictions as fractions of 1, by scikit-learn's definitions; see scoreConfusion. */
export interface Figures extends Omit<Scores, 'perClass'> {
  /** Cohen's; null where chance alone explains everything */
  readonly kappa: number | null;
  /** expected calibration error over 15 bins of equal width; null without probabilities */
  readonly ece: number | null;
}

export interface Evaluation extends Figures {
  readonly perClass: Readonly<Record<string, ClassScore>>;
  /** empty where the predictions have no groups */
  readonly perGroup: Readonly<Record<string, Figures>>;
  readonly confusion: {
    readonly labels: readonly string[];
    /** `matrix[trueIndex][predictedIndex]` */
    readonly matrix: readonly (readonly number[])[];
  };
}

/** Rows of the predictions, e.g. those of one group; all of them where none are given. */
export type Rows = ArrayLike<number>;

function errorOf({ confidence, trueIdx, predIdx }: Predictions, rows: Rows): number | null {
  if (!confidence) return null;
  const shares = Array.from(rows, (row) => confidence[row] as number);
  const hits = Array.from(rows, (row) => trueIdx[row] === predIdx[row]);
  return calibrationError(reliabilityBins(shares, hits));
}

/** The figures of some rows, which may repeat, as in a bootstrap. */
export function figuresOf(
  predictions: Predictions,
  rows: Rows,
): { readonly figures: Figures; readonly classes: readonly ClassScore[]; matrix: number[][] } {
  const { trueIdx, predIdx, labels } = predictions;
  const matrix = confusionMatrix(
    Int32Array.from(rows, (row) => trueIdx[row] as number),
    Int32Array.from(rows, (row) => predIdx[row] as number),
    labels.length,
  );
  const { perClass: classes, ...scores } = scoreConfusion(matrix);
  const figures = { ...scores, kappa: confusionKappa(matrix), ece: errorOf(predictions, rows) };
  return { figures, classes, matrix };
}

/** The rows of each group, in the order in which the groups appear; none where there are no groups. */
export function rowsByGroup({ groups }: Predictions): Map<string, number[]> {
  const rows = new Map<string, number[]>();
  groups?.forEach((group, row) => {
    const own = rows.get(group);
    if (own) own.push(row);
    else rows.set(group, [row]);
  });
  return rows;
}

/** Scores predictions: over all of them, by class, and by group. */
export function evaluatePredictions(predictions: Predictions): Evaluation {
  const { labels } = predictions;
  const all = predictions.trueIdx.map((_, row) => row);
  const { figures, classes, matrix } = figuresOf(predictions, all);
  const groups = [...rowsByGroup(predictions)];
  return {
    ...figures,
    perClass: Object.fromEntries(labels.map((label, k) => [label, classes[k] as ClassScore])),
    perGroup: Object.fromEntries(
      groups.map(([group, rows]) => [group, figuresOf(predictions, rows).figures]),
    ),
    confusion: { labels, matrix },
  };
}
