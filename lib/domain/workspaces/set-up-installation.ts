import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import { hashPassword } from '@/lib/platform/password';
import { createUser } from '../accounts/create-user';
import { foundWorkspace } from './found-workspace';
import { setUpInput } from './schema';

/**
 * The first visitor's account and workspace.
 * @throws AppError `conflict` once the installation is set up
 */
export async function setUpInstallation(
  input: z.input<typeof setUpInput>,
): Promise<{ userId: string; workspaceId: string }> {
  const { name, email, password, workspaceName } = setUpInput.parse(input);
  const passwordHash = await hashPassword(password);
  return db().$transaction((tx) =>
    foundWorkspace(tx, workspaceName, () => createUser(tx, { name, email, passwordHash })),
  );
}
