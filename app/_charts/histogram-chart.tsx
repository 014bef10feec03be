'use client';

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Distribution } from '@/lib/domain/explore/schema';
import { ChartFrame } from './chart-frame';
import { BinAxis, BinLinks } from './histogram-marks';
import { type Histogram, prepareHistogram } from './prepare-histogram';

interface HistogramChartProps {
  readonly distribution: Distribution;
  /** page of the dataset's clips; a bin's bounds are added to it */
  readonly clipsHref: string;
  readonly fileName: string;
}

/** How one measure is distributed, stacked by emotion. A bin leads to its clips. */
export function HistogramChart({ distribution, clipsHref, fileName }: HistogramChartProps) {
  const chart = prepareHistogram(distribution);
  return (
    <ChartFrame
      title={chart.title}
      summary={<p>{chart.summary}</p>}
      legend={chart.series.map(({ word, color }) => ({ label: word, color }))}
      table={chart.table}
      fileName={fileName}
    >
      <HistogramDrawing chart={chart} clipsHref={clipsHref} />
    </ChartFrame>
  );
}

const HEIGHT_PX = 240;
const TICK = { fontSize: 12, fill: 'var(--ink-muted)' } as const;

function HistogramDrawing({ chart, clipsHref }: { chart: Histogram; clipsHref: string }) {
  const { bins, series } = chart;
  return (
    <ResponsiveContainer width="100%" height={HEIGHT_PX}>
      <BarChart
        data={[...bins]}
        margin={{ top: 8, right: 12, bottom: 26, left: 0 }}
        barCategoryGap={1}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis dataKey="from" hide />
        <YAxis width={44} allowDecimals={false} tick={TICK} stroke="var(--line-strong)" />
        {series.map(({ key, word, color }) => (
          <Bar
            key={key}
            name={word}
            dataKey={(bin: Histogram['bins'][number]) => bin.counts[key] ?? 0}
            stackId="bin"
            fill={color}
            isAnimationActive={false}
          />
        ))}
        <BinAxis chart={chart} />
        <BinLinks bins={bins} hrefOf={({ query }) => `${clipsHref}?${query}`} />
      </BarChart>
    </ResponsiveContainer>
  );
}
