import { binnedDensity } from '@/lib/core/statistics/binned-density';
import type { Distribution, Grouping } from '@/lib/domain/explore/schema';
import { linearTicks, logTicks } from './axis-ticks';
import type { ChartTable } from './chart-table';
import { groupLook } from './group-look';
import { formatMeasure, type MeasureLook, measureLook } from './measure-look';

/** Places along the axis are shares of its length, 0..1. */
export interface DistributionRow {
  readonly group: string | null;
  readonly word: string;
  readonly color: string;
  readonly n: number;
  readonly median: string;
  /** the group and its figures in a sentence */
  readonly words: string;
  /** height of the density at the centre of each bin, of the highest in the chart */
  readonly density: readonly number[];
  /** clips of each bin, of the fullest in the row */
  readonly strip: readonly number[];
  readonly box: Readonly<Record<'p5' | 'q1' | 'median' | 'q3' | 'p95', number>>;
}

export interface DistributionChartView {
  readonly title: string;
  readonly rows: readonly DistributionRow[];
  readonly ticks: readonly { readonly share: number; readonly label: string }[];
  readonly unit: string;
  readonly summary: string;
  /** how the drawing was made */
  readonly method: string;
  readonly table: ChartTable;
}

/** Least η² of an effect that is called so. Source: J. Cohen, Statistical Power Analysis (1988), 8.2. */
const EFFECTS = [
  [0.14, 'a large effect'],
  [0.06, 'a medium effect'],
  [0.01, 'a small effect'],
] as const;

interface Axis {
  readonly place: (value: number) => number;
  readonly toScale: (value: number) => number;
}

function axisOf({ edges }: Distribution, { scale }: MeasureLook): Axis {
  const isLog = scale === 'log' && edges[0] > 0;
  const toScale = isLog ? Math.log : (value: number) => value;
  const from = toScale(edges[0]);
  const span = toScale(edges[edges.length - 1]) - from;
  return { toScale, place: (value) => (toScale(value) - from) / span };
}

interface Curve {
  readonly density: readonly number[];
  readonly bandwidth: number;
}

function curvesOf({ groups, edges, counts }: Distribution, { toScale }: Axis): Curve[] {
  const scaled = edges.map(toScale);
  const centres = scaled.slice(1).map((edge, i) => (edge + scaled[i]) / 2);
  return groups.map(({ q1, q3 }, group) =>
    binnedDensity({ counts: counts[group], centres, iqr: toScale(q3) - toScale(q1) }),
  );
}

/** One measure by group: density, strip and box of each group on one axis, with its sentence and figures. */
export function prepareDistribution(
  distribution: Distribution,
  by: Grouping,
): DistributionChartView {
  const { measure, groups, edges, counts } = distribution;
  const look = measureLook(measure);
  const axis = axisOf(distribution, look);
  const curves = curvesOf(distribution, axis);
  const highest = Math.max(...curves.flatMap(({ density }) => density), Number.MIN_VALUE);
  const show = (value: number): string => formatMeasure(value, look);
  const [from, to] = [edges[0], edges[edges.length - 1]];
  const ticks = look.scale === 'log' && from > 0 ? logTicks(from, to) : linearTicks(from, to);
  return {
    title: look.title,
    unit: look.unit.trim(),
    rows: groups.map(({ group, n, p5, q1, median, q3, p95 }, i): DistributionRow => {
      const { word, color } = groupLook(by, group);
      const fullest = Math.max(1, ...counts[i]);
      const { place } = axis;
      return {
        group,
        word,
        color,
        n,
        median: show(median),
        words: `${word}: ${n} clips, median ${show(median)}${look.unit}, half between ${show(q1)} and ${show(q3)}`,
        density: curves[i].density.map((each) => each / highest),
        strip: counts[i].map((count) => count / fullest),
        box: {
          p5: place(p5),
          q1: place(q1),
          median: place(median),
          q3: place(q3),
          p95: place(p95),
        },
      };
    }),
    ticks: ticks.map((tick) => ({
      share: axis.place(tick),
      label: tick.toLocaleString('en-GB').replace('-', '−'),
    })),
    summary: summarise(distribution, by, look),
    method: describeMethod(curves, look),
    table: toTable(distribution, by, look),
  };
}

const BY_WORDS: Record<Grouping, string> = {
  emotion: 'label',
  gender: 'gender',
  intensity: 'intensity',
};

function summarise(
  { groups, betweenShare }: Distribution,
  by: Grouping,
  look: MeasureLook,
): string {
  const sorted = [...groups].sort((a, b) => a.median - b.median);
  const [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || first === last) return 'One group only: nothing to compare.';
  const name = ({ group, median }: typeof first) =>
    `${groupLook(by, group).word} (${formatMeasure(median, look)}${look.unit})`;
  const [, effect] = EFFECTS.find(([least]) => betweenShare >= least) ?? [0, 'next to none'];
  return `By median, from ${name(first)} to ${name(last)}; ${BY_WORDS[by]} accounts for ${Math.round(betweenShare * 100)}\u202f% of the variance (η²), ${effect} by Cohen’s convention.`;
}

function describeMethod(curves: readonly Curve[], { scale, unit }: MeasureLook): string {
  const widths = curves.map(({ bandwidth }) =>
    scale === 'log' ? bandwidth / Math.LN2 : bandwidth,
  );
  const show = (width: number) => width.toPrecision(2);
  const range = `${show(Math.min(...widths))} to ${show(Math.max(...widths))}${scale === 'log' ? ' octaves' : unit}`;
  return `Curve: Gaussian kernel, Silverman’s bandwidth, ${range}. Box: quartiles and median; line: 5th to 95th percentile.`;
}

function toTable({ groups }: Distribution, by: Grouping, { title, unit }: MeasureLook): ChartTable {
  const figures = ['min', 'p5', 'q1', 'median', 'q3', 'p95', 'max', 'mean'] as const;
  return {
    caption: `${title} by ${BY_WORDS[by]}`,
    columns: [
      { label: by },
      { label: 'n', format: 'count' },
      ...figures.map((figure) => ({
        label: `${figure}, ${unit.trim()}`,
        format: 'decimal' as const,
      })),
    ],
    rows: groups.map((row) => [
      groupLook(by, row.group).word,
      row.n,
      ...figures.map((figure) => row[figure]),
    ]),
  };
}
