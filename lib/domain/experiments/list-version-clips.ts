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
  return tx.$queryRaw<VersionedClip[]>`
    select v."clipId", c."contentHash", a.label as actor, a.gender::text as gender, e.key as emotion
    from "VersionClip" v
    join "Clip" c on c.id = v."clipId"
    join "Actor" a on a.id = v."actorId"
    join "Emotion" e on e.id = v."emotionId"
    where v."versionId" = ${versionId}
    order by c."contentHash" collate "C"`;
}

/** The classes that have clips, in the field's order: the order of confusion's rows and columns. */
export function classKeysOf(clips: readonly { readonly emotion: string }[]): string[] {
  return inEmotionOrder([...new Set(clips.map((clip) => clip.emotion))]);
}
