import { findArchive } from '@/lib/core/corpora/archives';
import { db } from '@/lib/platform/db';
import type { Import } from '@/lib/platform/generated/prisma/client';
import type { FetchView } from './schema';

/** The fetch of an import that the caller has found through access.ts; null where there is none. */
export async function readFetch({ id, sourceUrl }: Import): Promise<FetchView | null> {
  if (sourceUrl === null) return null;
  const fetch = await db().archiveFetch.findUniqueOrThrow({ where: { importId: id } });
  const { corpus, fileName, licence, sha256, checkedBy } = fetch;
  const publisher = findArchive(corpus)?.publisher ?? new URL(sourceUrl).host;
  return { sourceUrl, fileName, publisher, licence, sha256, checkedBy };
}
