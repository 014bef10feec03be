import { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Grouping, Measure } from './schema';

export interface MeasuredSource {
  readonly datasetId: string;
  readonly featureSetId: string | null;
  readonly by: Grouping;
}

const GROUP: Record<Grouping, Prisma.Sql> = {
  emotion: Prisma.sql`e.key`,
  gender: Prisma.sql`a.gender::text`,
  intensity: Prisma.sql`c.intensity`,
};

/** A measure's name and value for each clip that has one: the rows `measured(measure, grp, value)`. */
export const measuredClips = ({ datasetId, featureSetId, by }: MeasuredSource): Prisma.Sql =>
  Prisma.sql`measured as (
    select v.measure, ${GROUP[by]} as grp, v.value
    from "Clip" c
    join "Actor" a on a.id = c."actorId"
    join "Emotion" e on e.id = c."emotionId"
    left join "FeatureValue" f on f."clipId" = c.id and f."featureSetId" = ${featureSetId}
    cross join lateral (values
      ('duration', c."durationSec"), ('level', c."rmsDbfs"),
      ('pitch', f."pitchMedianHz"), ('centroid', f."centroidMeanHz")
    ) v(measure, value)
    where c."datasetId" = ${datasetId} and c."excludedAt" is null and v.value is not null
  )`;

export interface SpreadRow {
  readonly measure: Measure;
  readonly isAll: boolean;
  readonly grp: string | null;
  readonly n: number;
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  readonly variance: number;
  readonly quantiles: readonly number[];
}

/** Quantiles and moments of each measure, of all clips and of each group. */
export const spreadsQuery = (source: MeasuredSource): Prisma.Sql => Prisma.sql`
  with ${measuredClips(source)}
  select measure, grouping(grp) = 1 as "isAll", grp, count(*)::int as n, min(value), max(value),
    avg(value) as mean, var_pop(value) as variance,
    percentile_cont(array[0.05, 0.25, 0.5, 0.75, 0.95]) within group (order by value) as quantiles
  from measured
  group by grouping sets ((measure, grp), (measure))`;

export interface BinRow {
  readonly measure: Measure;
  readonly grp: string | null;
  /** 1 and up */
  readonly bin: number;
  readonly n: number;
}

/** How many clips of each group fall into each bin of each measure; empty bins have no row. */
export const binsQuery = (
  source: MeasuredSource,
  edges: ReadonlyMap<Measure, readonly number[]>,
): Prisma.Sql => Prisma.sql`
  with ${measuredClips(source)}
  select m.measure, m.grp, greatest(1, least(width_bucket(m.value, b.edges), cardinality(b.edges) - 1)) as bin, count(*)::int as n
  from measured m
  join (values ${Prisma.join(
    [...edges].map(([measure, own]) => Prisma.sql`(${measure}::text, ${[...own]}::float8[])`),
  )}) b(measure, edges) on b.measure = m.measure
  group by 1, 2, 3`;
