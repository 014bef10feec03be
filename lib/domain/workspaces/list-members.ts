import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { findReadableWorkspace } from './find-workspace';
import { type MemberView, workspaceInput } from './schema';

/** Who belongs to a workspace, longest membership first. */
export async function listMembers(
  viewer: Viewer,
  input: z.input<typeof workspaceInput>,
): Promise<MemberView[]> {
  const { workspaceId } = workspaceInput.parse(input);
  const workspace = await findReadableWorkspace(viewer, workspaceId);
  const rows = await db().membership.findMany({
    where: { workspaceId: workspace.id },
    include: { user: { select: { name: true, email: true } } },
    orderBy: [{ createdAt: 'asc' }, { userId: 'asc' }],
  });
  return rows.map(({ userId, role, createdAt, user }) => ({
    userId,
    name: user.name ?? user.email,
    email: user.email,
    role,
    since: createdAt,
  }));
}
