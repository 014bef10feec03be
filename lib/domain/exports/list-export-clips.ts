import type { ExportRow } from '@/lib/core/exports/export-row';
import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { ACTIVE_CLIPS } from '../clips/active-clips';

/** A clip of an export, before its file has a name. */
export interface ExportClip extends Omit<ExportRow, 'fileName'> {
  readonly path: string;
  readonly sourceKey: string;
  readonly audioKey: string;
}

const CLIP = {
  path: true,
  intensity: true,
  statement: true,
  repetition: true,
  durationSec: true,
  contentHash: true,
  sourceKey: true,
  audioKey: true,
} as const;
const LABELS = {
  actor: { select: { label: true, gender: true, ageYears: true } },
  emotion: { select: { key: true } },
} as const;

const GENDER = { FEMALE: 'female', MALE: 'male', OTHER: 'other' } as const;

type Clip = Prisma.ClipGetPayload<{ select: typeof CLIP }>;
type Labels = Prisma.ClipGetPayload<{ select: typeof LABELS }>;

function toClip({ contentHash, ...clip }: Clip, { actor, emotion }: Labels): ExportClip {
  return {
    ...clip,
    sha256: contentHash,
    emotion: emotion.key,
    actor: actor.label,
    gender: actor.gender && GENDER[actor.gender],
    ageYears: actor.ageYears,
  };
}

/** The clips of a dataset that are not set aside, or those of a version with its labels; by path. */
export async function listExportClips(
  datasetId: string,
  versionId: string | null,
): Promise<ExportClip[]> {
  if (versionId === null) {
    const clips = await db().clip.findMany({
      where: { datasetId, ...ACTIVE_CLIPS },
      select: { ...CLIP, ...LABELS },
      orderBy: [{ path: 'asc' }, { id: 'asc' }],
    });
    return clips.map(({ actor, emotion, ...clip }) => toClip(clip, { actor, emotion }));
  }
  const rows = await db().versionClip.findMany({
    where: { versionId },
    select: { ...LABELS, clip: { select: CLIP } },
    orderBy: [{ clip: { path: 'asc' } }, { clipId: 'asc' }],
  });
  return rows.map(({ clip, ...labels }) => toClip(clip, labels));
}
