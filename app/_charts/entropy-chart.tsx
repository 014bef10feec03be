'use client';

import {
  Bar,
  BarChart,
  CartesianGrid,
  LabelList,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { EntropyBin } from '@/lib/core/agreement/bin-entropies';
import { ChartFrame } from './chart-frame';
import { prepareEntropy } from './prepare-entropy';

interface EntropyChartProps {
  readonly bins: readonly EntropyBin[];
  readonly fileName: string;
}

const TICK = { fontSize: 12, fill: 'var(--ink-muted)' } as const;
const HEIGHT_PX = 240;

/** Clips by how divided their listeners are: full agreement apart, then steps of a quarter bit. */
export function EntropyChart({ bins, fileName }: EntropyChartProps) {
  const { bars, n, summary, table } = prepareEntropy(bins);
  return (
    <ChartFrame
      title="How divided the votes are"
      summary={summary}
      table={table}
      fileName={fileName}
    >
      {n > 0 && (
        <ResponsiveContainer width="100%" height={HEIGHT_PX}>
          <BarChart
            data={[...bars]}
            margin={{ top: 20, right: 8, bottom: 24, left: 0 }}
            accessibilityLayer={false}
          >
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="range"
              tick={TICK}
              tickLine={false}
              stroke="var(--line-strong)"
              label={{ ...TICK, value: 'entropy of a clip’s votes, bits', position: 'bottom' }}
            />
            <YAxis
              tick={TICK}
              tickLine={false}
              axisLine={false}
              allowDecimals={false}
              width={44}
              label={{ ...TICK, value: 'clips', angle: -90, position: 'insideLeft' }}
            />
            <Bar
              dataKey="clips"
              fill="var(--accent)"
              radius={[2, 2, 0, 0]}
              isAnimationActive={false}
              maxBarSize={72}
            >
              <LabelList dataKey="clips" position="top" fontSize={12} fill="var(--ink)" />
            </Bar>
          </BarChart>
        </ResponsiveContainer>
      )}
    </ChartFrame>
  );
}
