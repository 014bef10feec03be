import type { z } from 'zod';
import type { Viewer } from '../authority';
import { changeMembership } from './change-membership';
import { memberInput } from './schema';

export async function removeMember(
  viewer: Viewer,
  input: z.input<typeof memberInput>,
): Promise<void> {
  const { workspaceId, userId } = memberInput.parse(input);
  await changeMembership(viewer, {
    workspaceId,
    userId,
    apply: (tx) => tx.membership.delete({ where: { workspaceId_userId: { workspaceId, userId } } }),
  });
}
