import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { findOpenInvitation } from './open-invitation';
import { type InvitationView, invitationInput } from './schema';

/** What the bearer of an open invitation is told before signing in or registering. */
export async function getInvitation(
  input: z.input<typeof invitationInput>,
): Promise<InvitationView> {
  const { token } = invitationInput.parse(input);
  const { workspace, role, expiresAt } = await findOpenInvitation(db(), token);
  return { workspaceName: workspace.name, role, expiresAt };
}
