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

/** Signed min/max pairs, as they are kept in bytes. */
export const readPeaks = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));

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
    peaks: readPeaks(peaks),
  };
}
