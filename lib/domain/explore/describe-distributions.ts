import { db } from '@/lib/platform/db';
import {
  type BinRow,
  binsQuery,
  type MeasuredSource,
  type SpreadRow,
  spreadsQuery,
} from './measured-clips';
import { type Distribution, type GroupSpread, MEASURES, type Measure } from './schema';

/** Chooses the edges of a measure's bins from the figures of all its clips. */
export type ChooseEdges = (measure: Measure, all: Distribution['all']) => number[];

function toSpread({ n, min, max, mean, quantiles }: SpreadRow): Distribution['all'] {
  const [p5, q1, median, q3, p95] = quantiles;
  return { n, min, p5, q1, median, q3, p95, max, mean };
}

/** η² = Σ_g n_g (m_g − m)² / (n · variance) */
function shareBetween(all: SpreadRow, groups: readonly SpreadRow[]): number {
  const between = groups.reduce((sum, { n, mean }) => sum + n * (mean - all.mean) ** 2, 0);
  const total = all.n * all.variance;
  return total > 0 ? Math.min(1, between / total) : 0;
}

/** Labels in the dataset's order; other groups by their word, the unknown last. */
async function listGroups({ datasetId, by }: MeasuredSource, rows: readonly SpreadRow[]) {
  const present = new Set(rows.filter(({ isAll }) => !isAll).map(({ grp }) => grp));
  if (by === 'emotion') {
    const labels = await db().emotion.findMany({ where: { datasetId }, orderBy: { order: 'asc' } });
    return labels.map(({ key }) => key).filter((key) => present.has(key));
  }
  const words = [...present].filter((group) => group !== null).sort();
  return present.has(null) ? [...words, null] : words;
}

interface Found {
  readonly groups: readonly (string | null)[];
  readonly spreads: readonly SpreadRow[];
  readonly bins: readonly BinRow[];
  readonly edges: readonly number[];
}

function toDistribution(measure: Measure, { groups, spreads, bins, edges }: Found): Distribution {
  const all = spreads.find(({ isAll }) => isAll) as SpreadRow;
  const own = groups.flatMap(
    (group) => spreads.find((row) => !row.isAll && row.grp === group) ?? [],
  );
  return {
    measure,
    all: toSpread(all),
    groups: own.map((row): GroupSpread => ({ group: row.grp, ...toSpread(row) })),
    edges,
    counts: own.map(({ grp }) => {
      const counts = Array.from({ length: edges.length - 1 }, () => 0);
      for (const row of bins) if (row.grp === grp) counts[row.bin - 1] += row.n;
      return counts;
    }),
    betweenShare: shareBetween(all, own),
  };
}

/**
 * How each measure is distributed in each group, in two passes over the clips, both in SQL: quantiles,
 * then counts between the edges that follow from them. The caller has found dataset and feature set
 * through access.ts.
 */
export async function describeDistributions(
  source: MeasuredSource,
  chooseEdges: ChooseEdges,
): Promise<Distribution[]> {
  const rows = await db().$queryRaw<SpreadRow[]>(spreadsQuery(source));
  const edges = new Map(
    rows
      .filter(({ isAll }) => isAll)
      .map((all) => [all.measure, chooseEdges(all.measure, toSpread(all))]),
  );
  if (edges.size === 0) return [];
  const [bins, groups] = await Promise.all([
    db().$queryRaw<BinRow[]>(binsQuery(source, edges)),
    listGroups(source, rows),
  ]);
  return MEASURES.filter((measure) => edges.has(measure)).map((measure) =>
    toDistribution(measure, {
      groups,
      spreads: rows.filter((row) => row.measure === measure),
      bins: bins.filter((row) => row.measure === measure),
      edges: edges.get(measure) ?? [],
    }),
  );
}
