import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findDatasetFeatureSet } from './find-dataset-feature-set';
import { type ClipMap, clipMapInput, type MapDot } from './schema';

/** More dots than this tell the eye nothing more; the choice is the same each time. */
const MOST_DOTS = 5000;

/**
 * Clips as dots at their first two principal components, with all ten where they are asked for. Of
 * more than 5,000 clips as many are chosen by a hash of their ids.
 */
export async function getClipMap(
  viewer: Viewer,
  input: z.input<typeof clipMapInput>,
): Promise<ClipMap> {
  const { isCentred, withScores, ...ids } = clipMapInput.parse(input);
  const { id } = await findDatasetFeatureSet(viewer, ids);
  const scores = isCentred ? Prisma.sql`p."centredScores"` : Prisma.sql`p.scores`;
  const kept = withScores ? scores : Prisma.sql`${scores}[1:2]`;
  const where = Prisma.sql`
    from "FeatureOverview" o
    join "ClipPlace" p on p."overviewId" = o.id
    join "Clip" c on c.id = p."clipId"
    where o."featureSetId" = ${id} and c."excludedAt" is null`;
  const [[{ total }], dots] = await Promise.all([
    db().$queryRaw<[{ total: number }]>`select count(*)::int as total ${where}`,
    db().$queryRaw<MapDot[]>`
      with chosen as (
        select c.id, c.path, c."actorId", c."emotionId", ${kept} as scores ${where}
        order by md5(c.id) limit ${MOST_DOTS}
      )
      select chosen.id, chosen.path, chosen.scores, a.label as actor, e.key as emotion
      from chosen
      join "Actor" a on a.id = chosen."actorId"
      join "Emotion" e on e.id = chosen."emotionId"
      order by chosen.path, chosen.id`,
  ]);
  return { total, dots };
}
