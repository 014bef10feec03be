import { db } from '@/lib/platform/db';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';

/** Says that a fetch was broken off and will be tried again; it goes on with the bytes that are left. */
export async function postponeFetch(
  _system: System,
  { importId, reason }: { importId: string; reason: string | null },
): Promise<void> {
  await db().$transaction(async (tx) => {
    await tx.import.updateMany({
      where: { id: importId, status: 'RECEIVING' },
      data: { failure: reason },
    });
    await notifyChange(tx, importId);
  });
}
