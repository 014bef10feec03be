import { AppError, notFound } from '@/lib/core/app-error';
import { db, type Transaction } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findOwnedWorkspace } from './find-workspace';

interface Change {
  readonly workspaceId: string;
  readonly userId: string;
  readonly apply: (tx: Transaction) => Promise<unknown>;
}

/**
 * Applies an owner's change to one membership, one change of a workspace at a time.
 * @throws AppError `conflict` where the workspace would be left without an owner; nothing is changed
 */
export async function changeMembership(viewer: Viewer, change: Change): Promise<void> {
  const { id: workspaceId } = await findOwnedWorkspace(viewer, change.workspaceId);
  await db().$transaction(async (tx) => {
    // Two owners who demote each other at once would both see the other as the remaining owner.
    await tx.$executeRaw`select 1 from "Workspace" where id = ${workspaceId} for update`;
    const member = await tx.membership.findUnique({
      where: { workspaceId_userId: { workspaceId, userId: change.userId } },
    });
    if (!member) throw notFound('The member');
    await change.apply(tx);
    if ((await tx.membership.count({ where: { workspaceId, role: 'OWNER' } })) === 0) {
      throw new AppError(
        'conflict',
        'This is the last owner. Make somebody else an owner first; nothing was changed.',
      );
    }
  });
}
