import { inEmotionOrder } from '@/lib/core/emotions';
import { db, type Transaction } from '@/lib/platform/db';

/** A clip of a frozen version, with the labels that it had then. */
export interface VersionedClip {
  readonly clipId: string;
  readonly contentHash: string;
  readonly actor: string;
  readonly gender: string | null;
  readonly emotion: string;
}

/**
 * A version's clips in the order of their content, so that equal content and an equal seed give an
 * equal split and an equal training, whatever the ids.
 */
export async function listVersionClips(
  versionId: string,
  tx: Transaction = db(),
): Promise<VersionedClip[]> {
  const rows = await tx.versionClip.findMany({
    where: { versionId },
    select: {
      clipId: true,
      clip: { select: { contentHash: true } },
      actor: { select: { label: true, gender: true } },
      emotion: { select: { key: true } },
    },
    orderBy: { clip: { contentHash: 'asc' } },
  });
  return rows.map(({ clipId, clip, actor, emotion }) => ({
    clipId,
    contentHash: clip.contentHash,
    actor: actor.label,
    gender: actor.gender,
    emotion: emotion.key,
  }));
}

/** The classes that have clips, in the field's order: the order of confusion's rows and columns. */
export function classKeysOf(clips: readonly { readonly emotion: string }[]): string[] {
  return inEmotionOrder([...new Set(clips.map((clip) => clip.emotion))]);
}
