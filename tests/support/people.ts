import { randomUUID } from 'node:crypto';
import { type Viewer, viewerOfUser } from '@/lib/domain/authority';
import { db } from '@/lib/platform/db';
import type { Role } from '@/lib/platform/generated/prisma/client';

/** Somebody with an account, in no workspace yet. */
export async function makePerson(name = 'Somebody'): Promise<{ userId: string; viewer: Viewer }> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await db().user.create({ data: { name, email } });
  return { userId: id, viewer: viewerOfUser(id) };
}

export async function join(workspaceId: string, role: Role): Promise<Viewer> {
  const { userId, viewer } = await makePerson(role.toLowerCase());
  await db().membership.create({ data: { workspaceId, userId, role } });
  return viewer;
}

/** A workspace with one person of each role, and a stranger who owns another workspace. */
export async function makeWorkspace() {
  const { id: workspaceId } = await db().workspace.create({ data: { name: 'Lab' } });
  const elsewhere = await db().workspace.create({ data: { name: 'Elsewhere' } });
  return {
    workspaceId,
    owner: await join(workspaceId, 'OWNER'),
    member: await join(workspaceId, 'MEMBER'),
    viewer: await join(workspaceId, 'VIEWER'),
    stranger: await join(elsewhere.id, 'OWNER'),
  };
}
