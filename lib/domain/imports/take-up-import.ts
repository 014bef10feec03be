import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import { notifyChange } from '@/lib/platform/notify';

const include = { dataset: { include: { emotions: true } } } as const;

export type TakenImport = Prisma.ImportGetPayload<{ include: typeof include }>;

/** Marks a queued or interrupted import as running; null where there is nothing (more) to do. */
export async function takeUpImport(importId: string): Promise<TakenImport | null> {
  return db().$transaction(async (tx) => {
    const found = await tx.import.findUnique({ where: { id: importId }, include });
    if (!found || !['QUEUED', 'RUNNING'].includes(found.status)) return null;
    await tx.import.update({
      where: { id: importId },
      data: { status: 'RUNNING', failure: null, startedAt: found.startedAt ?? new Date() },
    });
    await notifyChange(tx, importId);
    return found;
  });
}
