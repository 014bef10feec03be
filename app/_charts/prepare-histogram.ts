import type { Distribution } from '@/lib/domain/explore/schema';
import { linearTicks } from './axis-ticks';
import type { ChartTable } from './chart-table';
import { groupLook } from './group-look';
import { formatMeasure, type MeasureLook, measureLook } from './measure-look';

export interface HistogramBin {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  /** `3.4 to 3.6 s: 120 clips` */
  readonly words: string;
  /** of the clips page; the clips of this bin */
  readonly query: string;
  /** clips by group */
  readonly counts: Readonly<Record<string, number>>;
}

export interface HistogramSeries {
  readonly key: string;
  readonly word: string;
  readonly color: string;
}

export interface Histogram {
  readonly title: string;
  readonly bins: readonly HistogramBin[];
  readonly series: readonly HistogramSeries[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly axisLabel: string;
  readonly summary: string;
  readonly table: ChartTable;
}

/** From this share of the variance on, a label can be told from the level alone often enough to say so. */
const TELLING = 0.2;

/** As many digits as the bins' width needs. */
function edgeDigits(width: number): number {
  const isWhole = (digits: number): boolean => {
    const scaled = width * 10 ** digits;
    return Math.abs(scaled - Math.round(scaled)) < 1e-6;
  };
  return [0, 1, 2].find(isWhole) ?? 3;
}

/** A histogram of one measure, stacked by label: bins, axis, one or two sentences, the figures. */
export function prepareHistogram(distribution: Distribution): Histogram {
  const { measure, groups, edges, counts } = distribution;
  const look = measureLook(measure);
  const series = groups.map(({ group }) => ({
    key: group ?? '',
    ...groupLook('emotion', group),
  }));
  const digits = edgeDigits(edges[1] - edges[0]);
  const show = (value: number): string => formatMeasure(value, { digits });
  const bins = edges.slice(0, -1).map((from, bin): HistogramBin => {
    const to = edges[bin + 1];
    const own = series.map(({ key }, group) => [key, counts[group][bin]] as const);
    const total = own.reduce((sum, [, count]) => sum + count, 0);
    return {
      from,
      to,
      total,
      words: `${show(from)} to ${show(to)}${look.unit}: ${total} ${total === 1 ? 'clip' : 'clips'}`,
      query: look.filter ? `${look.filter.min}=${from}&${look.filter.max}=${to}` : '',
      counts: Object.fromEntries(own),
    };
  });
  return {
    title: look.title,
    bins,
    series,
    ticks: linearTicks(edges[0], edges.at(-1) ?? 0).map((at) => ({ at, label: show(at) })),
    axisLabel: look.unit.trim(),
    summary: summarise(distribution, look),
    table: toTable({ title: look.title, unit: look.unit.trim(), bins, series }),
  };
}

function summarise(
  { all, groups, betweenShare, measure }: Distribution,
  look: MeasureLook,
): string {
  const show = (value: number): string => formatMeasure(value, look);
  const [low, high] = look.ends;
  const whole = `Half of the clips lie between ${show(all.q1)} and ${show(all.q3)}${look.unit}; the ${low} has ${show(all.min)}, the ${high} ${show(all.max)}.`;
  const byMedian = [...groups].sort((a, b) => a.median - b.median);
  const [first, last] = [byMedian[0], byMedian.at(-1)];
  if (!first || !last || first === last || betweenShare < TELLING) return whole;
  const word = (group: string | null): string => groupLook('emotion', group).word;
  const lesson =
    measure === 'level'
      ? 'a model can learn loudness instead of expression'
      : 'a model can learn it instead of expression';
  return `${whole} By median, ${word(first.group)} is ${low} (${show(first.median)}) and ${word(last.group)} ${high} (${show(last.median)}): the label accounts for ${Math.round(betweenShare * 100)}\u202f% of the variance, so ${lesson}.`;
}

interface Tabled extends Pick<Histogram, 'title' | 'bins' | 'series'> {
  readonly unit: string;
}

function toTable({ title, unit, bins, series }: Tabled): ChartTable {
  return {
    caption: `${title}: clips by bin and emotion`,
    columns: [
      { label: `from, ${unit}`, format: 'decimal' },
      { label: `below, ${unit}`, format: 'decimal' },
      { label: 'clips', format: 'count' },
      ...series.map(({ word }) => ({ label: word, format: 'count' as const })),
    ],
    rows: bins.map(({ from, to, total, counts }) => [
      from,
      to,
      total,
      ...series.map(({ key }) => counts[key] ?? 0),
    ]),
  };
}
