import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { spendInvitation } from './open-invitation';
import { invitationInput } from './schema';

/** Lets the signed-in bearer of an invitation into its workspace. */
export async function acceptInvitation(
  viewer: Viewer,
  input: z.input<typeof invitationInput>,
): Promise<{ workspaceId: string }> {
  const { token } = invitationInput.parse(input);
  if (viewer.kind !== 'user') {
    throw new AppError('forbidden', 'An invitation is for a person who signs in.');
  }
  const { userId } = viewer;
  return { workspaceId: await db().$transaction((tx) => spendInvitation(tx, token, userId)) };
}
