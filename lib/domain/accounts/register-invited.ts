import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { hashPassword } from '@/lib/platform/password';
import { findOpenInvitation, spendInvitation } from '../workspaces/open-invitation';
import { registerInput } from '../workspaces/schema';
import { createUser } from './create-user';

/**
 * Makes an account for the bearer of an invitation and lets it into the workspace.
 * @throws AppError `not_found` for a token that is unknown, used or expired; `conflict` for an
 * address that has an account, and then the invitation stays open
 */
export async function registerInvited(
  input: z.input<typeof registerInput>,
): Promise<{ userId: string; workspaceId: string }> {
  const { token, name, email, password } = registerInput.parse(input);
  // Before the costly hash, so that guessing tokens costs the guesser more than us.
  await findOpenInvitation(db(), token);
  const passwordHash = await hashPassword(password);
  return db().$transaction(async (tx) => {
    const userId = await createUser(tx, { name, email, passwordHash });
    const workspaceId = await spendInvitation(tx, token, userId);
    return { userId, workspaceId };
  });
}
