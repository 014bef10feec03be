'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import type { Distribution, Grouping } from '@/lib/domain/explore/schema';
import { useWidth } from '../_audio/use-width';
import { ChartFrame } from './chart-frame';
import { DistributionMarks } from './distribution-marks';
import { type DistributionChartView, prepareDistribution } from './prepare-distribution';

interface DistributionChartProps {
  readonly distribution: Distribution;
  readonly by: Grouping;
  /** a strip shows every bin of clips, a ridge the density */
  readonly form: 'ridge' | 'strip';
  /** page of the dataset's clips; a group is added as `?emotion=` and so on */
  readonly clipsHref: string;
  readonly fileName: string;
  /** under the sentence that says what the chart shows */
  readonly aside?: ReactNode;
}

/** One measure by group, each group a row that leads to its clips. */
export function DistributionChart(props: DistributionChartProps) {
  const { distribution, by, form, clipsHref, fileName, aside } = props;
  const chart = prepareDistribution(distribution, by);
  return (
    <ChartFrame
      title={chart.title}
      summary={
        <>
          <p>{chart.summary}</p>
          {aside}
        </>
      }
      table={chart.table}
      fileName={fileName}
    >
      <Drawing
        chart={chart}
        form={form}
        hrefOf={(group) =>
          group === null ? null : `${clipsHref}?${by}=${encodeURIComponent(group)}`
        }
      />
      <p className="mt-2 text-xs text-muted">
        {form === 'strip'
          ? 'Each tick a bin, the darker the more clips. Box: quartiles and median; line: 5th to 95th percentile.'
          : chart.method}
      </p>
    </ChartFrame>
  );
}

const ROW_PX = 46;
const WORD_PX = 92;
const FIGURE_PX = 64;
const AXIS_PX = 24;

interface DrawingProps {
  readonly chart: DistributionChartView;
  readonly form: 'ridge' | 'strip';
  readonly hrefOf: (group: string | null) => string | null;
}

function Drawing({ chart, form, hrefOf }: DrawingProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const inner = Math.max(0, width - WORD_PX - FIGURE_PX);
  const height = chart.rows.length * ROW_PX;
  return (
    <div ref={ref}>
      {inner > 0 && (
        <svg width={width} height={height + AXIS_PX} fontSize={12} className="block tabular-nums">
          <title>{chart.summary}</title>
          {chart.ticks.map(({ share, label }) => (
            <g key={label} transform={`translate(${WORD_PX + share * inner} 0)`}>
              <line y2={height} stroke="var(--line)" />
              <text y={height + 16} textAnchor="middle" fill="var(--ink-muted)">
                {label}
              </text>
            </g>
          ))}
          <text x={width} y={height + 16} textAnchor="end" fill="var(--ink-muted)">
            {chart.unit}
          </text>
          {chart.rows.map((row, index) => (
            <g key={row.word} transform={`translate(0 ${index * ROW_PX})`}>
              <DistributionRow row={row} form={form} width={width} href={hrefOf(row.group)} />
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

interface DistributionRowProps {
  readonly row: DistributionChartView['rows'][number];
  readonly form: 'ridge' | 'strip';
  readonly width: number;
  readonly href: string | null;
}

/** One group: its word, how many, its marks and its median; a link where its clips can be listed. */
function DistributionRow({ row, form, width, href }: DistributionRowProps) {
  const drawn = (
    <>
      <title>{row.words}</title>
      <rect
        width={width}
        height={ROW_PX}
        fill="var(--ink)"
        fillOpacity={0}
        className="group-hover:[fill-opacity:0.04]"
      />
      <RowText x={WORD_PX - 10} y={ROW_PX / 2 - 2} text={row.word} />
      <RowText x={WORD_PX - 10} y={ROW_PX / 2 + 13} text={`n ${row.n}`} isNote />
      <g transform={`translate(${WORD_PX} 0)`}>
        <DistributionMarks
          row={row}
          form={form}
          width={width - WORD_PX - FIGURE_PX}
          height={ROW_PX}
        />
      </g>
      <RowText x={width} y={ROW_PX / 2 + 4} text={row.median} />
    </>
  );
  if (href === null) return drawn;
  // The title names the link; a label beside the visible words would have to repeat them.
  return (
    <Link href={href} prefetch={false} className="group">
      {drawn}
    </Link>
  );
}

interface RowTextProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isNote?: boolean;
}

function RowText({ x, y, text, isNote = false }: RowTextProps) {
  return (
    <text
      x={x}
      y={y}
      textAnchor="end"
      fontSize={isNote ? 11 : 13}
      fill={isNote ? 'var(--ink-muted)' : 'var(--ink)'}
    >
      {text}
    </text>
  );
}
