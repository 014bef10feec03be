import { AppError, notFound } from '@/lib/core/app-error';
import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { editableBy, ownedBy, readableBy } from './access';

/** Looks for one row whose workspace satisfies the clause. */
type Find<Row> = (workspace: Prisma.WorkspaceWhereInput) => Promise<Row | null>;

/** What is being looked for, as the person calls it: `The dataset`. */
interface Sought<Row> {
  readonly what: string;
  readonly find: Find<Row>;
}

/**
 * The row, found through the workspaces that the viewer may read.
 * @throws AppError `not_found` for a stranger
 */
export async function findReadable<Row>(viewer: Viewer, { what, find }: Sought<Row>): Promise<Row> {
  const row = await find(readableBy(viewer));
  if (!row) throw notFound(what);
  return row;
}

/**
 * The row, found through the workspaces that the viewer may change.
 * @throws AppError `not_found` for a stranger, `forbidden` for one who may only look
 */
export async function findEditable<Row>(viewer: Viewer, sought: Sought<Row>): Promise<Row> {
  const row = await sought.find(editableBy(viewer));
  if (row) return row;
  await findReadable(viewer, sought);
  throw new AppError(
    'forbidden',
    'Your role here is viewer: you may look and listen. Ask an owner to make you a member.',
  );
}

/**
 * The row, found through the workspaces that the viewer owns.
 * @throws AppError `not_found` for a stranger, `forbidden` for any other member
 */
export async function findOwned<Row>(viewer: Viewer, sought: Sought<Row>): Promise<Row> {
  const row = await sought.find(ownedBy(viewer));
  if (row) return row;
  await findReadable(viewer, sought);
  throw new AppError('forbidden', 'Only an owner of this workspace may do that.');
}
