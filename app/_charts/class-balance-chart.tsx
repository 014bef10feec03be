'use client';

import { useRouter } from 'next/navigation';
import {
  Bar,
  BarChart,
  LabelList,
  ReferenceLine,
  ResponsiveContainer,
  XAxis,
  YAxis,
} from 'recharts';
import type { ClassBalance } from '@/lib/domain/datasets/schema';
import { ChartFrame } from './chart-frame';
import type { LegendItem } from './chart-legend';
import { EmotionTick, GhostBar, SolidBar } from './class-balance-marks';
import { type BalanceBar, type BalanceChart, prepareClassBalance } from './class-balance-prepare';

interface ClassBalanceChartProps {
  readonly balance: Pick<ClassBalance, 'classes'>;
  /** page of the dataset's clips; the class is added as `?emotion=` */
  readonly clipsHref: string;
  readonly fileName: string;
}

/** Clips by emotion, the short classes marked. A click on a bar opens its clips. */
export function ClassBalanceChart({ balance, clipsHref, fileName }: ClassBalanceChartProps) {
  const chart = prepareClassBalance(balance);
  return (
    <ChartFrame
      title="Class balance"
      summary={<p className={chart.hasShort ? 'font-medium text-warning' : ''}>{chart.summary}</p>}
      legend={legendOf(chart)}
      table={chart.table}
      fileName={fileName}
    >
      <BalanceDrawing chart={chart} hrefOf={(key) => `${clipsHref}?emotion=${key}`} />
    </ChartFrame>
  );
}

const PARTS = [
  { part: 'train', label: 'train', fill: 'var(--accent)' },
  { part: 'validation', label: 'validation', fill: tint(55) },
  { part: 'test', label: 'test', fill: tint(22) },
  { part: 'rest', label: 'in no part', fill: 'var(--ink-muted)' },
] as const;
const ROW_PX = 40;
const TOP_PX = 24;
const FIGURES_PX = 92;
const LINE_LABEL = { position: 'top', fontSize: 12, fill: 'var(--ink-muted)' } as const;

function tint(percent: number): string {
  return `color-mix(in oklab, var(--accent) ${percent}%, var(--surface-raised))`;
}

function legendOf({ hasSplit, hasShort, hasRest }: BalanceChart): LegendItem[] {
  const parts = hasSplit ? PARTS.filter(({ part }) => part !== 'rest' || hasRest) : [];
  const items = parts.map(({ label, fill }) => ({
    label,
    color: fill,
    outline: 'var(--accent)',
  }));
  if (!hasShort) return items;
  return [
    ...items,
    { label: 'missing to the largest class', color: 'var(--warning)', mark: 'ghost' },
  ];
}

interface DrawingProps {
  readonly chart: BalanceChart;
  readonly hrefOf: (key: string) => string;
}

function BalanceDrawing({ chart, hrefOf }: DrawingProps) {
  const { bars, largest } = chart;
  const wordOf = (key: string) => bars.find((bar) => bar.key === key)?.word ?? key;
  const open = useOpen(hrefOf);
  return (
    <ResponsiveContainer width="100%" height={TOP_PX + bars.length * ROW_PX}>
      <BarChart
        layout="vertical"
        data={bars}
        margin={{ top: TOP_PX, right: FIGURES_PX, bottom: 0, left: 0 }}
        barCategoryGap={8}
        accessibilityLayer={false}
      >
        <XAxis type="number" hide domain={[0, largest]} />
        <YAxis
          type="category"
          dataKey="key"
          width={84}
          axisLine={false}
          tickLine={false}
          interval={0}
          tick={(props) => <EmotionTick {...props} wordOf={wordOf} hrefOf={hrefOf} />}
        />
        {PARTS.map(({ part, fill }) => (
          <Bar
            key={part}
            dataKey={part}
            stackId="class"
            isAnimationActive={false}
            shape={(props) => <SolidBar {...props} fill={fillOf(chart, props.payload, fill)} />}
            onClick={({ payload }) => open(payload)}
          />
        ))}
        <Bar
          dataKey="missing"
          stackId="class"
          isAnimationActive={false}
          shape={(props) => <GhostBar {...props} words={asBar(props.payload).shortWords} />}
          onClick={({ payload }) => open(payload)}
        />
        <Bar dataKey="filler" stackId="class" isAnimationActive={false} shape={() => <g />}>
          <LabelList
            dataKey="figures"
            position="right"
            offset={8}
            fontSize={13}
            fill="var(--ink)"
            className="tabular-nums"
          />
        </Bar>
        <ReferenceLine
          x={largest}
          stroke="var(--ink-muted)"
          strokeDasharray="2 3"
          label={{ ...LINE_LABEL, value: `largest: ${largest}` }}
        />
      </BarChart>
    </ResponsiveContainer>
  );
}

/** Recharts hands a bar's datum on untyped. */
const asBar = (payload: unknown): BalanceBar => payload as BalanceBar;

function useOpen(hrefOf: (key: string) => string): (payload: unknown) => void {
  const router = useRouter();
  return (payload) => router.push(hrefOf(asBar(payload).key));
}

/** Without a split a bar is one colour, and a short one has that of its mark. */
function fillOf(chart: BalanceChart, payload: unknown, partFill: string): string {
  if (chart.hasSplit) return partFill;
  return asBar(payload).missing > 0 ? 'var(--warning)' : 'var(--accent)';
}
