import type { EntropyBin } from '@/lib/core/agreement/bin-entropies';
import type { ChartTable } from './chart-table';

export interface EntropyBar {
  /** `0`, `0.75–1` */
  readonly range: string;
  readonly clips: number;
  readonly share: number;
}

export interface EntropyChartFigures {
  readonly bars: readonly EntropyBar[];
  readonly n: number;
  readonly summary: string;
  readonly table: ChartTable;
}

const rangeOf = ({ from, to }: EntropyBin): string => (to === 0 ? '0' : `${from}–${to}`);

function summarise(bins: readonly EntropyBin[], n: number): string {
  if (n === 0) return 'No clip has two ratings yet; agreement starts with the second listener.';
  const agreed = bins[0]?.clips ?? 0;
  const percent = ((agreed / n) * 100).toFixed(1);
  return `All listeners agree on ${agreed} of ${n} ${n === 1 ? 'clip' : 'clips'} with two or more ratings (${percent} %).`;
}

/** How divided the votes on clips are; empty bins above the last clip are left out. */
export function prepareEntropy(bins: readonly EntropyBin[]): EntropyChartFigures {
  const n = bins.reduce((sum, { clips }) => sum + clips, 0);
  const last = bins.findLastIndex(({ clips }) => clips > 0);
  const bars = bins.slice(0, Math.max(last + 1, 2)).map((bin) => ({
    range: rangeOf(bin),
    clips: bin.clips,
    share: n > 0 ? bin.clips / n : 0,
  }));
  return {
    bars,
    n,
    summary: summarise(bins, n),
    table: {
      caption: 'Clips by the entropy of their votes',
      columns: [
        { label: 'entropy in bits' },
        { label: 'clips', format: 'count' },
        { label: 'share', format: 'percent' },
      ],
      rows: bars.map(({ range, clips, share }) => [range, clips, share]),
    },
  };
}
