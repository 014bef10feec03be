import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/hash';
import { creatorOf, type Viewer } from '../authority';
import { findOwnedWorkspace } from './find-workspace';
import { inviteInput } from './schema';

const VALID_MS = 7 * 24 * 60 * 60 * 1000;

/** Makes an invitation for one person; its token is shown once, and only its hash is kept. */
export async function inviteMember(
  viewer: Viewer,
  input: z.input<typeof inviteInput>,
): Promise<{ token: string; expiresAt: Date }> {
  const { workspaceId, role } = inviteInput.parse(input);
  const workspace = await findOwnedWorkspace(viewer, workspaceId);
  const token = randomBytes(32).toString('base64url');
  const expiresAt = new Date(Date.now() + VALID_MS);
  await db().invitation.create({
    data: {
      workspaceId: workspace.id,
      createdById: creatorOf(viewer),
      role,
      tokenHash: sha256(token),
      expiresAt,
    },
  });
  return { token, expiresAt };
}
