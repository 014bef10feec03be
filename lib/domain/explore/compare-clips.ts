import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { clipRowSelect, toClipRow } from '../clips/clip-row';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { type ClipPair, type ComparedClip, compareClipsInput } from './schema';

const MOST_PAIRS = 200;

interface PairRow {
  readonly leftId: string;
  readonly rightId: string;
  readonly sameStatement: boolean;
}

type Asked = z.output<typeof compareClipsInput>;

/** Each clip of the left label with the clip of the right one by the same actor that is most like it. */
const listPairs = ({ datasetId, featureSetId, actor, left, right }: Asked): Promise<PairRow[]> =>
  db().$queryRaw<PairRow[]>`
    with spoken as (
      select c.id, c.path, c.statement, c.intensity, c.repetition, e.key
      from "Clip" c
      join "Actor" a on a.id = c."actorId" and a.label = ${actor}
      join "Emotion" e on e.id = c."emotionId"
      join "FeatureValue" f on f."clipId" = c.id and f."featureSetId" = ${featureSetId}
      where c."datasetId" = ${datasetId} and c."excludedAt" is null and f."storageKey" is not null
    )
    select x.id as "leftId", y.id as "rightId", y.same as "sameStatement"
    from spoken x
    cross join lateral (
      select r.id, (r.statement is not distinct from x.statement) as same
      from spoken r where r.key = ${right} and r.id <> x.id
      order by same desc, (r.intensity is not distinct from x.intensity) desc,
        (r.repetition is not distinct from x.repetition) desc, r.path, r.id
      limit 1
    ) y
    where x.key = ${left}
    order by y.same desc, x.path, x.id
    limit ${MOST_PAIRS}`;

async function readClips(featureSetId: string, ids: readonly string[]): Promise<ComparedClip[]> {
  const select = {
    ...clipRowSelect,
    features: {
      where: { featureSetId },
      select: { pitchMedianHz: true, centroidMeanHz: true },
    },
  };
  const rows = await db().clip.findMany({ where: { id: { in: [...ids] } }, select });
  return ids.flatMap((id) => {
    const row = rows.find((each) => each.id === id);
    if (!row) return [];
    const { pitchMedianHz = null, centroidMeanHz = null } = row.features[0] ?? {};
    return [{ ...toClipRow(row), pitchMedianHz, centroidMeanHz }];
  });
}

/**
 * Two labels spoken by one actor: pairs of clips, of the same statement first, and one pair with its
 * figures. A pair beyond the last is the last.
 */
export async function compareClips(
  viewer: Viewer,
  input: z.input<typeof compareClipsInput>,
): Promise<ClipPair> {
  const asked = compareClipsInput.parse(input);
  await findDatasetFeatureSet(viewer, asked);
  const pairs = await listPairs(asked);
  const index = Math.min(asked.pair, pairs.length - 1);
  const chosen = pairs[index];
  if (!chosen) return { pairs: 0, index: 0, sameStatement: false, clips: null };
  const [left, right] = await readClips(asked.featureSetId, [chosen.leftId, chosen.rightId]);
  return {
    pairs: pairs.length,
    index,
    sameStatement: chosen.sameStatement,
    clips: left && right ? [left, right] : null,
  };
}
