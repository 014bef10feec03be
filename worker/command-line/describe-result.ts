import { AppError } from '@/lib/core/app-error';
import type { ConfusionView, ExperimentView, ScoresView } from '@/lib/domain/experiments/schema';
import type { Answer } from './run-command';

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function drawMatrix({ labels, matrix }: ConfusionView): string[] {
  const width = Math.max(...labels.map((label) => label.length)) + 2;
  const head = labels.map((label) => label.slice(0, 4).padStart(6)).join('');
  const rows = matrix.map(
    (counts, index) =>
      `  ${labels[index].padEnd(width)}${counts.map((n) => String(n).padStart(6)).join('')}`,
  );
  return [`  ${'true \\ pred'.padEnd(width)}${head}`, ...rows];
}

/** A line for each run, where there are several; the figures above them are those of the first. */
function drawRuns({ runs }: ExperimentView): string[] {
  if (runs.length === 1) return [];
  return runs.map(({ fold, seed, status, uar, accuracy }) => {
    const figures =
      uar === null ? status : `UAR ${percent(uar)}, accuracy ${percent(accuracy ?? 0)}`;
    return `  fold ${fold + 1}, seed ${seed}: ${figures}`;
  });
}

function draw(view: ExperimentView, scores: ScoresView, confusion: ConfusionView): string {
  const { run, split, name } = view;
  const shared = split.sharedActors.length;
  const lines = [
    `${name}: ${run.epochs.length} of ${run.epochsPlanned} epochs, best ${run.bestEpoch}; engine ${run.engine?.name} ${run.engine?.version}.`,
    `  split ${split.kind}; ${shared === 0 ? 'no actor' : `${shared} actors`} in both train and test`,
    `  test n ${scores.n}: UAR ${percent(scores.uar)}, accuracy ${percent(scores.accuracy)}`,
    `  weighted precision ${percent(scores.weightedPrecision)}, recall ${percent(scores.weightedRecall)}, F1 ${percent(scores.weightedF1)}; macro F1 ${percent(scores.macroF1)}`,
    ...drawMatrix(confusion),
    ...drawRuns(view),
  ];
  return lines.join('\n');
}

/**
 * The result of an ended experiment for scripts and for people.
 * @throws AppError `unavailable` where it was stopped before there was any
 */
export function describeResult(view: ExperimentView, seconds: number): Answer {
  const { recipe, split, run, runs } = view;
  const { engine, scores: metrics, confusion, epochs } = run;
  if (!metrics || !confusion) {
    throw new AppError(
      'unavailable',
      'The run was stopped before its first epoch ended: no result.',
    );
  }
  const json = { recipe, engine, split, metrics, confusion, epochs, seconds, runs };
  return { json, text: draw(view, metrics, confusion) };
}
