import { db } from '@/lib/platform/db';
import type { OverviewStatus } from '@/lib/platform/generated/prisma/client';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';
import { finishProgress } from '../progress/finish-progress';

interface Broken {
  readonly featureSetId: string;
  readonly reason: string | null;
}

async function say({ featureSetId, reason }: Broken, status: OverviewStatus): Promise<void> {
  await db().$transaction(async (tx) => {
    const found = await tx.featureOverview.findUnique({ where: { featureSetId } });
    if (!found) return;
    await tx.featureOverview.update({ where: { id: found.id }, data: { status, failure: reason } });
    if (status === 'FAILED') await finishProgress(found.id, tx);
    await notifyChange(tx, found.id);
  });
}

/** Says that the work was broken off and will be tried again. */
export const postponeOverview = (_system: System, broken: Broken): Promise<void> =>
  say(broken, 'QUEUED');

/** Gives the work up; what was computed before stays as it is. */
export const failOverview = (_system: System, broken: Broken): Promise<void> =>
  say(broken, 'FAILED');
