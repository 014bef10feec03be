import { db } from '@/lib/platform/db';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { importsIn } from './access';

const sought = (id: string) => ({
  what: 'The import',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().import.findFirst({ where: { AND: [{ id }, importsIn(workspace)] } }),
});

type FoundImport = Prisma.ImportGetPayload<object>;

export const findReadableImport = (viewer: Viewer, id: string): Promise<FoundImport> =>
  findReadable(viewer, sought(id));

export const findEditableImport = (viewer: Viewer, id: string): Promise<FoundImport> =>
  findEditable(viewer, sought(id));
