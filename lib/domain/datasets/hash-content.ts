import type { Transaction } from '@/lib/platform/db';

export interface DatasetContent {
  /** null for a dataset without clips */
  readonly contentHash: string | null;
  readonly clipCount: number;
}

/**
 * SHA-256 over the lines `content hash, actor, emotion` of the clips that were not set aside, parted
 * by tabs and sorted by content hash.
 */
export async function hashContent(
  tx: Pick<Transaction, '$queryRaw'>,
  datasetId: string,
): Promise<DatasetContent> {
  const [content] = await tx.$queryRaw<DatasetContent[]>`
    select count(*)::int as "clipCount",
      encode(sha256(convert_to(string_agg(
        c."contentHash" || E'\t' || a.label || E'\t' || e.key || E'\n', ''
        order by c."contentHash" collate "C"
      ), 'UTF8')), 'hex') as "contentHash"
    from "Clip" c
    join "Actor" a on a.id = c."actorId"
    join "Emotion" e on e.id = c."emotionId"
    where c."datasetId" = ${datasetId} and c."excludedAt" is null`;
  return content;
}
