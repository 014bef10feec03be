import type { BoundedFigure, FigureBounds } from '@/lib/core/predictions/bound-figures';
import type { Evaluation } from '@/lib/core/predictions/evaluate-predictions';

const WORDS: Readonly<Record<BoundedFigure, string>> = {
  uar: 'UAR',
  accuracy: 'accuracy',
  weightedPrecision: 'weighted precision',
  weightedRecall: 'weighted recall',
  weightedF1: 'weighted F1',
  macroF1: 'macro F1',
  kappa: "Cohen's kappa",
  ece: 'calibration error',
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function figureLine(
  name: BoundedFigure,
  evaluation: Evaluation,
  { of }: FigureBounds,
): string | null {
  const value = evaluation[name];
  if (value === null) return null;
  const shown = name === 'kappa' ? value.toFixed(4) : percent(value);
  const bounds = of[name];
  const scale = name === 'kappa' ? 1 : 100;
  const interval = bounds
    ? `  [${(bounds.low * scale).toFixed(2)}, ${(bounds.high * scale).toFixed(2)}]`
    : '';
  return `  ${WORDS[name].padEnd(20)}${shown.padStart(9)}${interval}`;
}

function classLines({ perClass }: Evaluation): string[] {
  const width = Math.max(...Object.keys(perClass).map((label) => label.length), 5) + 2;
  const head = `  ${'label'.padEnd(width)}   clips   recall  precision       F1`;
  const rows = Object.entries(perClass).map(
    ([label, { support, recall, precision, f1 }]) =>
      `  ${label.padEnd(width)}${String(support).padStart(8)}${percent(recall).padStart(9)}${percent(precision).padStart(11)}${percent(f1).padStart(9)}`,
  );
  return [head, ...rows];
}

function groupLines({ perGroup }: Evaluation): string[] {
  const groups = Object.entries(perGroup);
  if (groups.length === 0) return [];
  const width = Math.max(...groups.map(([group]) => group.length), 5) + 2;
  const rows = groups.map(
    ([group, { n, uar, accuracy }]) =>
      `  ${group.padEnd(width)}${String(n).padStart(8)}${percent(uar).padStart(9)}${percent(accuracy).padStart(11)}`,
  );
  return [`  ${'group'.padEnd(width)}   clips      UAR   accuracy`, ...rows];
}

/** An evaluation for people: figures with their intervals, then classes, then groups. */
export function describeEvaluation(evaluation: Evaluation, bounds: FigureBounds): string {
  const names = Object.keys(WORDS) as BoundedFigure[];
  const drawn = `bootstrap over ${bounds.units} ${bounds.unit}s`;
  return [
    `n = ${evaluation.n}; 95 % intervals by ${drawn}.`,
    ...names.map((name) => figureLine(name, evaluation, bounds)).filter((line) => line !== null),
    ...classLines(evaluation),
    ...groupLines(evaluation),
  ].join('\n');
}
