import { computeLogits } from '../predict/compute-logits';
import { type PartScores, scoreLogits } from './score-logits';
import {
  type BestEpoch,
  judgedWeightsOf,
  type TrainingRun,
  withJudgedWeights,
} from './training-run';

/** Scores of the validation part, loss with regularisation; null where it is empty. */
export function validateEpoch(run: TrainingRun): Promise<PartScores | null> {
  return withJudgedWeights(run, () => validate(run));
}

async function validate(run: TrainingRun): Promise<PartScores | null> {
  const { tf, task, model } = run;
  const { inputs, classCount } = task;
  const rows = task.parts.validation;
  if (rows.length === 0) return null;
  const { batchSize } = task.training;
  const logits = await computeLogits({ tf, model, inputs, rows, classCount, batchSize });
  const labels = rows.map((row) => task.labels[row]);
  const scores = scoreLogits(logits, labels, classCount);
  const penalty = tf.tidy(() => model.penalty().dataSync()[0]);
  return { ...scores, loss: scores.loss + penalty };
}

/**
 * The best epoch including the one just finished: highest validation UAR, of equals the lower
 * validation loss, of equals the earlier. Without validation, the last.
 */
export function chooseBest(run: TrainingRun, scores: PartScores | null): BestEpoch {
  const { best, epoch } = run;
  if (best && scores && best.valUar !== null && best.valLoss !== null) {
    const worse = scores.uar < best.valUar;
    const equal = scores.uar === best.valUar;
    if (worse || (equal && scores.loss >= best.valLoss)) return best;
  }
  return {
    epoch,
    valUar: scores?.uar ?? null,
    valLoss: scores?.loss ?? null,
    weights: judgedWeightsOf(run),
  };
}

/** Whether the recipe's patience is at its end: so many epochs since the best of the validation. */
export function hasStalled({ task, best, epoch }: TrainingRun): boolean {
  const { earlyStopping } = task.training;
  if (!earlyStopping || !best || best.valUar === null) return false;
  return epoch - best.epoch >= earlyStopping.patience;
}
