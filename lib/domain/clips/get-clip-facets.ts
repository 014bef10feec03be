import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableDataset } from '../datasets/find-dataset';
import { RecentResults } from '../recent-results';
import { type Labels, readLabels } from './read-labels';
import { type ClipFacets, clipFacetsInput, type FacetCount } from './schema';

interface Group {
  readonly emotionId: string | null;
  readonly actorId: string | null;
  readonly intensity: string | null;
  readonly statement: string | null;
  readonly repetition: number | null;
  readonly count: number;
}

const recent = new RecentResults<ClipFacets>({
  maxAgeMs: 10_000,
  maxWeight: 500,
  weightOf: () => 1,
});

/** One pass over an index that holds all of these columns; each row counts one value of one of them. */
const countGroups = (datasetId: string) => db().$queryRaw<Group[]>`
  select "emotionId", "actorId", intensity, statement, repetition, count(*)::int as count
  from "Clip" where "datasetId" = ${datasetId} and "excludedAt" is null
  group by grouping sets (("emotionId"), ("actorId"), (intensity), (statement), (repetition))`;

function countsOf(groups: readonly Group[], name: keyof Omit<Group, 'count'>): FacetCount[] {
  const collator = new Intl.Collator('en', { numeric: true });
  return groups
    .flatMap((group) => {
      const value = group[name];
      return value === null ? [] : [{ value: String(value), count: group.count }];
    })
    .sort((a, b) => collator.compare(a.value, b.value));
}

async function readFacets(datasetId: string): Promise<ClipFacets> {
  const [labels, groups, excluded] = await Promise.all([
    readLabels(datasetId),
    countGroups(datasetId),
    db().clip.count({ where: { datasetId, excludedAt: { not: null } } }),
  ]);
  return { ...countLabels(labels, groups), ...countFields(groups), excluded };
}

function countLabels({ emotions, actors }: Labels, groups: readonly Group[]) {
  const byEmotion = new Map(groups.map((group) => [group.emotionId, group.count]));
  const byActor = new Map(groups.map((group) => [group.actorId, group.count]));
  return {
    emotions: emotions.map(({ id, key }) => ({ value: key, count: byEmotion.get(id) ?? 0 })),
    actors: actors.map(({ id, label, gender }) => ({
      value: label,
      gender,
      count: byActor.get(id) ?? 0,
    })),
  };
}

const countFields = (groups: readonly Group[]) => ({
  intensities: countsOf(groups, 'intensity'),
  statements: countsOf(groups, 'statement'),
  repetitions: countsOf(groups, 'repetition'),
});

/** What a dataset's list of clips can be filtered by. */
export async function getClipFacets(
  viewer: Viewer,
  input: z.input<typeof clipFacetsInput>,
): Promise<ClipFacets> {
  const { datasetId } = clipFacetsInput.parse(input);
  const { id, revision } = await findReadableDataset(viewer, datasetId);
  return recent.get(`${id} ${revision}`, () => readFacets(id));
}
