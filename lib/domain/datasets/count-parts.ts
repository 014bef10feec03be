import { db } from '@/lib/platform/db';
import type { ClassCount } from './schema';

type Parts = NonNullable<ClassCount['parts']>;

const FIELD = { TRAIN: 'train', VALIDATION: 'validation', TEST: 'test' } as const;

interface Row {
  readonly key: string;
  readonly part: keyof typeof FIELD;
  readonly clips: number;
}

/**
 * Clips by emotion key in each part of the split of the dataset's newest experiment, with the labels
 * of the version that it split; null where there is no experiment.
 */
export async function countParts(datasetId: string): Promise<Map<string, Parts> | null> {
  const rows = await db().$queryRaw<Row[]>`
    with newest as (
      select "splitPlanId", "versionId" from "Experiment"
      where "datasetId" = ${datasetId} order by "createdAt" desc limit 1
    )
    select e.key, p.part::text as part, count(*)::int as clips
    from newest
    join "SplitPart" p on p."splitPlanId" = newest."splitPlanId" and p.fold = 0
    join "VersionClip" v on v."versionId" = newest."versionId" and v."clipId" = p."clipId"
    join "Emotion" e on e.id = v."emotionId"
    group by e.key, p.part`;
  if (rows.length === 0) return null;
  const byKey = new Map<string, { -readonly [Field in keyof Parts]: Parts[Field] }>();
  for (const { key, part, clips } of rows) {
    const parts = byKey.get(key) ?? { train: 0, validation: 0, test: 0 };
    parts[FIELD[part]] = clips;
    byKey.set(key, parts);
  }
  return byKey;
}
