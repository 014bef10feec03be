'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { type CurveMetric, epochTicks, type TrainingCurve } from './prepare-training-curves';

interface DrawingProps {
  readonly curve: TrainingCurve;
  readonly metric: CurveMetric;
  readonly epochsPlanned: number;
}

const HEIGHT_PX = 230;
const TICK = { fontSize: 12, fill: 'var(--ink-muted)' } as const;
const percent = (value: number): string => `${Math.round(value * 100)} %`;
const figure = (value: unknown, metric: CurveMetric): string => {
  if (typeof value !== 'number') return '–';
  return metric === 'loss' ? value.toFixed(3) : `${(value * 100).toFixed(1)} %`;
};

/** The axis keeps its length while the run grows, so that nothing jumps. */
export function TrainingCurveDrawing({ curve, metric, epochsPlanned }: DrawingProps) {
  const { points, best } = curve;
  const last = Math.max(2, epochsPlanned, points.at(-1)?.epoch ?? 0);
  const dot = points.length < 3 ? { r: 3, strokeDasharray: '' } : false;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT_PX}>
      <LineChart
        data={[...points]}
        margin={{ top: 30, right: 20, bottom: 4, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          type="number"
          dataKey="epoch"
          domain={[1, last]}
          ticks={epochTicks(last)}
          tick={TICK}
          stroke="var(--line-strong)"
          label={{ value: 'epoch', position: 'insideBottomRight', offset: -2, ...TICK }}
        />
        <YAxis
          width={48}
          domain={metric === 'loss' ? [0, 'auto'] : [0, 1]}
          tickFormatter={metric === 'loss' ? undefined : percent}
          tick={TICK}
          stroke="var(--line-strong)"
        />
        <Tooltip
          formatter={(value) => figure(value, metric)}
          labelFormatter={(epoch) => `epoch ${epoch}`}
          contentStyle={{ background: 'var(--surface-raised)', borderColor: 'var(--line)' }}
          labelStyle={{ color: 'var(--ink)' }}
          itemStyle={{ color: 'var(--ink)' }}
          isAnimationActive={false}
        />
        {best && (
          <ReferenceLine
            x={best.epoch}
            stroke="var(--success)"
            label={{
              value: `best: ${best.epoch}`,
              position: 'top',
              offset: 12,
              ...TICK,
              fill: 'var(--success)',
            }}
          />
        )}
        <Line {...LINE} dataKey="train" stroke="var(--ink-muted)" dot={dot} />
        <Line
          {...LINE}
          dataKey="validation"
          stroke="var(--accent)"
          strokeDasharray="6 4"
          dot={dot}
        />
        {best && (
          <ReferenceDot x={best.epoch} y={best.value} r={4} fill="var(--success)" stroke="none" />
        )}
      </LineChart>
    </ResponsiveContainer>
  );
}

const LINE = {
  type: 'linear',
  strokeWidth: 2,
  connectNulls: false,
  isAnimationActive: false,
} as const;
