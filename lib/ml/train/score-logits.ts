import { confusionMatrix } from '@/lib/core/metrics/confusion-matrix';
import { scoreConfusion } from '@/lib/core/metrics/score-confusion';

export interface PartScores {
  /** Mean cross-entropy, without regularisation. */
  readonly loss: number;
  readonly accuracy: number;
  readonly uar: number;
}

/** Loss, accuracy and UAR of logits [labels.length][classCount]. */
export function scoreLogits(
  logits: Float32Array,
  labels: ArrayLike<number>,
  classCount: number,
): PartScores {
  const predicted: number[] = [];
  let lossSum = 0;
  for (let row = 0; row < labels.length; row++) {
    const values = logits.subarray(row * classCount, (row + 1) * classCount);
    const largest = Math.max(...values);
    const sum = values.reduce((total, value) => total + Math.exp(value - largest), 0);
    lossSum += Math.log(sum) + largest - values[labels[row]];
    predicted.push(values.indexOf(largest));
  }
  const { accuracy, uar } = scoreConfusion(
    confusionMatrix(Array.from(labels), predicted, classCount),
  );
  return { loss: lossSum / labels.length, accuracy, uar };
}
