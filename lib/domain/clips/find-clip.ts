import { db } from '@/lib/platform/db';
import type { Clip } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findReadable } from '../workspaces/find-through';
import { clipsIn } from './access';

export const findReadableClip = (viewer: Viewer, id: string): Promise<Clip> =>
  findReadable(viewer, {
    what: 'The clip',
    find: (workspace) => db().clip.findFirst({ where: { AND: [{ id }, clipsIn(workspace)] } }),
  });
