import { beforeAll, describe, expect, test } from 'vitest';
import { exportClips } from '@/lib/domain/clips/export-clips';
import { buildOrderQuery } from '@/lib/domain/clips/find-clip-order';
import { getClipFacets } from '@/lib/domain/clips/get-clip-facets';
import { listClips } from '@/lib/domain/clips/list-clips';
import { locateClip } from '@/lib/domain/clips/locate-clip';
import { clipRowsQuery } from '@/lib/domain/clips/read-clip-rows';
import { CLIP_WINDOW, clipFilterSchema } from '@/lib/domain/clips/schema';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/generated/prisma/client';
import { makeDataset } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { seedClips } from '../support/synthetic-clips';

const CLIPS = 100_000;
const EXCLUDED = CLIPS / 5000;
const ACTIVE = CLIPS - EXCLUDED;

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
  ({ datasetId } = await makeDataset(lab.member, lab.workspaceId));
  const other = await makeDataset(lab.member, lab.workspaceId);
  await seedClips(other.datasetId, 20_000); // so that the dataset is not the whole table
  await seedClips(datasetId, CLIPS);
});

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Heap Fetches'?: number;
  readonly Plans?: readonly PlanNode[];
}

const nodesOf = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

/** The steps of a query that touch the table of clips, as PostgreSQL carried them out. */
async function scansOf(query: Prisma.Sql): Promise<PlanNode[]> {
  const explained = Prisma.sql`explain (analyze, format json) ${query}`;
  const [row] = await db().$queryRaw<{ 'QUERY PLAN': [{ Plan: PlanNode }] }[]>(explained);
  const nodes = nodesOf(row['QUERY PLAN'][0].Plan);
  return nodes.filter((node) => node['Index Name']?.startsWith('Clip_') || isClip(node));
}

const isClip = (node: PlanNode): boolean => node['Relation Name'] === 'Clip';
const rowsOf = (scans: readonly PlanNode[]): number =>
  scans.reduce((sum, scan) => sum + Math.round(scan['Actual Rows'] * scan['Actual Loops']), 0);
/** Rows of a loop are told as their mean, rounded. */
function expectRows(scans: readonly PlanNode[], rows: number): void {
  const loops = scans.reduce((sum, scan) => sum + scan['Actual Loops'] - 1, 0);
  expect(Math.abs(rowsOf(scans) - rows)).toBeLessThanOrEqual(loops);
}
const removedBy = (scans: readonly PlanNode[]): number =>
  scans.reduce((sum, { 'Rows Removed by Filter': removed = 0 }) => sum + removed, 0);

const asFilter = (filter: object) => clipFilterSchema.parse(filter);
const list = (input: object) => listClips(lab.viewer, { datasetId, ...input });

describe('the keys of a list of 100,000 clips', () => {
  // What is set aside stays in the indexes: that much may be read in vain.
  test.each([
    [{}, ACTIVE],
    [{ sort: 'duration' }, ACTIVE],
    [{ sort: 'level' }, ACTIVE],
    [{ sort: 'actor' }, ACTIVE],
    [{ sort: 'emotion' }, ACTIVE],
    [{ emotion: ['angry'] }, 12_500],
    [{ actor: ['007'] }, 1000],
    [{ emotion: ['angry'], actor: ['007'] }, 125],
    [{ emotion: ['angry'], actor: ['007'], sort: 'actor' }, 125],
  ])('come from an index that holds them in order, and no other row: %j', async (filter, count) => {
    const scans = await scansOf(await buildOrderQuery(datasetId, asFilter(filter)));
    expect(scans.map((scan) => scan['Node Type'])).toEqual(['Index Only Scan']);
    const { total } = await list(filter);
    expect(total).toBeGreaterThan(count - EXCLUDED - 1);
    expectRows(scans, total);
    expect(removedBy(scans)).toBeLessThanOrEqual(EXCLUDED);
    expect(scans[0]['Heap Fetches']).toBe(0);
  });

  test.each([
    { gender: 'FEMALE' },
    { emotion: ['angry', 'sad'], actor: ['007', '011'] },
    { intensity: 'strong', statement: 'Statement 3', repetition: 2 },
    { text: 'ACTOR_042/' },
    { minSec: 4.5, sort: 'duration' },
    { minDb: -10, maxDb: -7 },
    { duplicates: true },
    { excluded: true },
    { minSec: 3, maxSec: 3.2, minDb: -20, gender: 'MALE', sort: 'level', order: 'desc' },
  ])('come from an index, without a row being fetched: %j', async (filter) => {
    const scans = await scansOf(await buildOrderQuery(datasetId, asFilter(filter)));
    expect(scans.length).toBeGreaterThan(0);
    for (const scan of scans) {
      expect(['Index Only Scan', 'Bitmap Index Scan']).toContain(scan['Node Type']);
      expect(scan['Heap Fetches'] ?? 0).toBe(0);
    }
    expectRows(scans, (await list(filter)).total);
  });
});

describe('a window of the list', () => {
  test.each([0, 500, 999])('reads its own rows by key: %d', async (window) => {
    const { rows } = await list({ window });
    const scans = await scansOf(clipRowsQuery(rows.map(({ id }) => id)));
    expect(scans.map((scan) => [scan['Node Type'], scan['Index Name']])).toEqual([
      ['Index Scan', 'Clip_pkey'],
    ]);
    expectRows(scans, rows.length);
  });

  test('at either end fits to the windows beside it', async () => {
    const first = await list({});
    expect(first).toMatchObject({ start: 0, total: ACTIVE });
    expect(first.rows).toHaveLength(CLIP_WINDOW);
    const lastWindow = Math.ceil(ACTIVE / CLIP_WINDOW) - 1;
    const last = await list({ window: lastWindow });
    expect(last.start + last.rows.length).toBe(ACTIVE);
    const before = await list({ window: lastWindow - 1 });
    const paths = [...before.rows, ...last.rows].map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)].sort());
    expect(await list({ window: 1_000_000 })).toEqual(last);
    const reversed = await list({ order: 'desc' });
    expect(reversed.rows[0]).toEqual(last.rows.at(-1));
  });

  test.each([
    ['duration', 'durationSec'],
    ['level', 'rmsDbfs'],
    ['actor', 'actor'],
  ] as const)('sorted by %s begins with the least, silence first', async (sort, column) => {
    const ends = [await list({ sort }), await list({ sort, window: 1_000_000 })];
    const values = ends.flatMap(({ rows }) => rows.map((row) => row[column] ?? -Infinity));
    const sorted = [...values].sort((a, b) => (a < b ? -1 : Number(a > b)));
    expect(values).toEqual(sorted);
    if (sort === 'level') expect(values[0]).toBe(-Infinity);
  });

  test('sorted by emotion goes by the order of the label list', async () => {
    expect((await list({ sort: 'emotion' })).rows[0].emotion).toBe('neutral');
    expect((await list({ sort: 'emotion', order: 'desc' })).rows[0].emotion).toBe('surprised');
  });

  test('holds what all its filters say and nothing else', async () => {
    const filter = { emotion: ['angry'], gender: 'FEMALE', minDb: -20, maxSec: 4 };
    const { rows, total } = await list(filter);
    const [{ n }] = await db().$queryRaw<[{ n: number }]>`
      select count(*)::int as n from "Clip" c join "Actor" a on a.id = c."actorId"
      join "Emotion" e on e.id = c."emotionId"
      where c."datasetId" = ${datasetId} and e.key = 'angry' and a.gender = 'FEMALE'
        and "rmsDbfs" >= -20 and "durationSec" <= 4 and "excludedAt" is null`;
    expect(total).toBe(n);
    for (const row of rows) {
      expect(row).toMatchObject({ emotion: 'angry', gender: 'FEMALE' });
      expect(row.rmsDbfs).toBeGreaterThanOrEqual(-20);
      expect(row.durationSec).toBeLessThanOrEqual(4);
    }
  });
});

test('a clip knows its neighbours in the list it was opened from', async () => {
  const { rows } = await list({ emotion: ['angry'], window: 3 });
  const [before, clip, after] = rows;
  const place = await locateClip(lab.viewer, { clipId: clip.id, emotion: ['angry'] });
  expect(place).toMatchObject({ position: 301, previousId: before.id, nextId: after.id });
  const elsewhere = await locateClip(lab.viewer, { clipId: clip.id, emotion: ['sad'] });
  expect(elsewhere).toMatchObject({ position: null, previousId: null, nextId: null });
});

test('choices are counted as the list counts them', async () => {
  const facets = await getClipFacets(lab.viewer, { datasetId });
  expect(facets.excluded).toBe(EXCLUDED);
  for (const { value, count } of facets.emotions.slice(0, 2)) {
    expect((await list({ emotion: [value] })).total).toBe(count);
  }
  const [actor] = facets.actors;
  expect((await list({ actor: [actor.value] })).total).toBe(actor.count);
  const [statement] = facets.statements;
  expect((await list({ statement: statement.value })).total).toBe(statement.count);
});

test('an export holds every row of the list once, in its order', async () => {
  const filter = {
    ...asFilter({ emotion: ['angry'], sort: 'duration', order: 'desc' }),
    datasetId,
  };
  const { total, rows } = await list(filter);
  const read = async (format: 'csv' | 'json'): Promise<string> => {
    let all = '';
    for await (const part of (await exportClips(lab.viewer, { ...filter, format })).text) {
      all += part;
    }
    return all;
  };
  const lines = (await read('csv')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(total + 1);
  expect(lines[1]).toContain(rows[0].path);
  const objects = JSON.parse(await read('json')) as { id: string; durationSec: number }[];
  expect(new Set(objects.map(({ id }) => id)).size).toBe(total);
  expect(objects.slice(0, 100).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});
