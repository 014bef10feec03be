import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { foundWorkspace } from './found-workspace';
import { setUpForUserInput } from './schema';

/**
 * The first workspace, for a first visitor who signed in through OIDC.
 * @throws AppError `conflict` once the installation is set up
 */
export async function setUpForUser(
  viewer: Viewer,
  input: z.input<typeof setUpForUserInput>,
): Promise<{ workspaceId: string }> {
  const { workspaceName } = setUpForUserInput.parse(input);
  if (viewer.kind !== 'user') {
    throw new AppError('forbidden', 'A workspace is set up by a person who signs in.');
  }
  const { userId } = viewer;
  const { workspaceId } = await db().$transaction((tx) =>
    foundWorkspace(tx, workspaceName, async () => userId),
  );
  return { workspaceId };
}
