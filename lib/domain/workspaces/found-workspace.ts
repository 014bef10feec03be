import { AppError } from '@/lib/core/app-error';
import type { Transaction } from '@/lib/platform/db';

/**
 * Makes a user the owner of the installation's first workspace, in the caller's transaction. One that
 * the command line made before anybody signed in is adopted, with its datasets, under the new name.
 * @throws AppError `conflict` once somebody belongs to a workspace
 */
export async function foundWorkspace(
  tx: Transaction,
  name: string,
  makeUser: () => Promise<string>,
): Promise<{ userId: string; workspaceId: string }> {
  // Two first visitors at once: the second waits here and then finds the first one's membership.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('prosodia:set-up'))`;
  if (await tx.membership.findFirst({ select: { userId: true } })) {
    throw new AppError(
      'conflict',
      'Prosodia is already set up. Sign in, or ask for an invitation.',
    );
  }
  const userId = await makeUser();
  const orphan = await tx.workspace.findFirst({ orderBy: { createdAt: 'asc' } });
  const workspace = orphan
    ? await tx.workspace.update({ where: { id: orphan.id }, data: { name } })
    : await tx.workspace.create({ data: { name } });
  await tx.membership.create({ data: { workspaceId: workspace.id, userId, role: 'OWNER' } });
  return { userId, workspaceId: workspace.id };
}
