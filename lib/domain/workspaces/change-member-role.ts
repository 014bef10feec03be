import type { z } from 'zod';
import type { Viewer } from '../authority';
import { changeMembership } from './change-membership';
import { memberRoleInput } from './schema';

export async function changeMemberRole(
  viewer: Viewer,
  input: z.input<typeof memberRoleInput>,
): Promise<void> {
  const { workspaceId, userId, role } = memberRoleInput.parse(input);
  await changeMembership(viewer, {
    workspaceId,
    userId,
    apply: (tx) =>
      tx.membership.update({
        where: { workspaceId_userId: { workspaceId, userId } },
        data: { role },
      }),
  });
}
