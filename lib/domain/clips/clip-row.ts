import { encodePeaks } from '@/lib/core/audio/peaks-text';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { ClipRow } from './schema';

/** The columns of a clip's row in any list of clips. */
export const clipRowSelect = {
  id: true,
  path: true,
  intensity: true,
  statement: true,
  repetition: true,
  durationSec: true,
  rmsDbfs: true,
  duplicateCount: true,
  peaks: true,
  actor: { select: { label: true, gender: true } },
  emotion: { select: { key: true } },
} satisfies Prisma.ClipSelect;

type Row = Prisma.ClipGetPayload<{ select: typeof clipRowSelect }>;

export function toClipRow({ actor, emotion, peaks, ...rest }: Row): ClipRow {
  return {
    id: rest.id,
    path: rest.path,
    actor: actor.label,
    gender: actor.gender,
    emotion: emotion.key,
    intensity: rest.intensity,
    statement: rest.statement,
    repetition: rest.repetition,
    durationSec: rest.durationSec,
    rmsDbfs: rest.rmsDbfs,
    duplicateCount: rest.duplicateCount,
    peaks: encodePeaks(peaks),
  };
}
