'use client';

import type { EpochView } from '@/lib/domain/experiments/schema';
import { ChartFrame } from './chart-frame';
import type { LegendItem } from './chart-legend';
import type { ChartTable } from './chart-table';
import {
  type CurveMetric,
  prepareTrainingCurve,
  type TrainingCurve,
} from './prepare-training-curves';
import { TrainingCurveDrawing } from './training-curve-drawing';

interface TrainingCurvesProps {
  readonly epochs: readonly EpochView[];
  readonly epochsPlanned: number;
  readonly bestEpoch: number | null;
  /** start of exported files' names */
  readonly fileName: string;
}

const CHARTS: readonly { metric: CurveMetric; title: string }[] = [
  { metric: 'loss', title: 'Loss' },
  { metric: 'accuracy', title: 'Accuracy' },
  { metric: 'uar', title: 'UAR' },
];

/** Loss, accuracy and UAR by epoch on the training and validation parts. */
export function TrainingCurves({
  epochs,
  epochsPlanned,
  bestEpoch,
  fileName,
}: TrainingCurvesProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-3">
      {CHARTS.map(({ metric, title }) => {
        const curve = prepareTrainingCurve(epochs, metric, bestEpoch);
        return (
          <ChartFrame
            key={metric}
            title={title}
            headingLevel={3}
            summary={<p>{summaryOf(curve, metric)}</p>}
            legend={legendOf(curve)}
            table={tableOf(curve, metric, title)}
            fileName={`${fileName}-${metric}`}
          >
            <TrainingCurveDrawing curve={curve} metric={metric} epochsPlanned={epochsPlanned} />
          </ChartFrame>
        );
      })}
    </div>
  );
}

const show = (value: number, metric: CurveMetric): string =>
  metric === 'loss' ? value.toFixed(3) : `${(value * 100).toFixed(1)}\u202f%`;

function summaryOf({ points, best }: TrainingCurve, metric: CurveMetric): string {
  if (best) return `Best epoch ${best.epoch}: ${show(best.value, metric)} on validation.`;
  const last = points.at(-1);
  const value = last?.validation ?? last?.train ?? null;
  return last && value !== null ? `Epoch ${last.epoch}: ${show(value, metric)}.` : 'No epoch yet.';
}

function legendOf({ best }: TrainingCurve): LegendItem[] {
  const items: LegendItem[] = [
    { label: 'train', color: 'var(--ink-muted)', mark: 'line' },
    { label: 'validation', color: 'var(--accent)', mark: 'dashed-line' },
  ];
  return best ? [...items, { label: 'best epoch', color: 'var(--success)', mark: 'ghost' }] : items;
}

function tableOf({ points }: TrainingCurve, metric: CurveMetric, title: string): ChartTable {
  const format = metric === 'loss' ? 'decimal' : 'percent';
  return {
    caption: `${title} by epoch`,
    columns: [
      { label: 'epoch', format: 'count' },
      { label: 'train', format },
      { label: 'validation', format },
    ],
    rows: points.map(({ epoch, train, validation }) => [epoch, train, validation]),
  };
}
