import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { datasetInput } from '../datasets/schema';
import { CROSS_FIELDS, type CrossField, type CrossTable } from './schema';

/** Values shown of one field; free speech has as many statements as clips. */
const MOST_VALUES = 12;

interface Row {
  readonly field: CrossField;
  readonly value: string | null;
  readonly key: string;
  readonly n: number;
  readonly rank: number;
}

/** Counts of (field, value, emotion), the values of a field ranked by their clips. */
const listCounts = (datasetId: string): Promise<Row[]> => db().$queryRaw<Row[]>`
  with counted as (
    select v.field, v.value, e.key, count(*)::int as n
    from "Clip" c
    join "Actor" a on a.id = c."actorId"
    join "Emotion" e on e.id = c."emotionId"
    cross join lateral (values
      ('gender', a.gender::text), ('intensity', c.intensity), ('statement', c.statement)
    ) v(field, value)
    where c."datasetId" = ${datasetId} and c."excludedAt" is null
    group by 1, 2, 3
  ), totals as (
    select field, value, row_number() over (
      partition by field order by value is null, sum(n) desc, value
    )::int as rank
    from counted group by field, value
  )
  select c.field, case when t.rank <= ${MOST_VALUES} then c.value end as value, c.key,
    sum(c.n)::int as n, least(t.rank, ${MOST_VALUES + 1})::int as rank
  from counted c
  join totals t on t.field = c.field and t.value is not distinct from c.value
  group by 1, 2, 3, 5`;

function toTable(field: CrossField, rows: readonly Row[]): CrossTable {
  const ranks = [...new Set(rows.map(({ rank }) => rank))].sort((a, b) => a - b);
  return {
    field,
    rows: ranks.map((rank) => {
      const own = rows.filter((row) => row.rank === rank);
      return {
        value: own[0].value,
        isRest: rank > MOST_VALUES,
        counts: Object.fromEntries(own.map(({ key, n }) => [key, n])),
      };
    }),
  };
}

/**
 * How a dataset's labels spread over gender, intensity and statement, aggregated in one query. A field
 * that no clip has is left out; of one with many values the most frequent twelve are told apart.
 */
export async function getCrossTables(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<CrossTable[]> {
  const { id } = await findReadableDataset(viewer, datasetInput.parse(input).datasetId);
  const rows = await listCounts(id);
  return CROSS_FIELDS.map((field) =>
    toTable(
      field,
      rows.filter((row) => row.field === field),
    ),
  ).filter((table) => table.rows.some(({ value }) => value !== null));
}
