import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';

const FIRST_NAME = 'My workspace';

/**
 * The workspace that the operator of this machine works in: the named one, else the only one. Where
 * there is none yet, one without members is made, which the first visitor adopts.
 * @throws AppError `not_found` or `conflict`, naming the workspaces to choose from
 */
export async function openOperatorWorkspace(
  name?: string,
): Promise<{ workspaceId: string; name: string }> {
  const all = await db().workspace.findMany({ orderBy: { createdAt: 'asc' } });
  const fitting = name === undefined ? all : all.filter((workspace) => workspace.name === name);
  if (fitting.length === 1) return { workspaceId: fitting[0].id, name: fitting[0].name };
  if (all.length === 0) {
    const { id } = await db().workspace.create({ data: { name: name ?? FIRST_NAME } });
    return { workspaceId: id, name: name ?? FIRST_NAME };
  }
  const names = all.map((workspace) => `“${workspace.name}”`).join(', ');
  if (fitting.length === 0) {
    throw new AppError('not_found', `There is no workspace “${name}”. There are: ${names}.`);
  }
  throw new AppError(
    'conflict',
    `Say which workspace is meant with --workspace. There are: ${names}.`,
  );
}
