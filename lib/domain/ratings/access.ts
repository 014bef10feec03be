import type { Prisma } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { datasetsIn } from '../datasets/access';
import { editableBy, readableBy } from '../workspaces/access';

/** Labelling rounds of workspaces that satisfy the clause. */
export const ratingTasksIn = (
  workspace: Prisma.WorkspaceWhereInput,
): Prisma.RatingTaskWhereInput => ({ dataset: datasetsIn(workspace) });

/** Rounds in which the viewer may rate: a member in each, who may only look in those that say so. */
export const rateableTasks = (viewer: Viewer): Prisma.RatingTaskWhereInput => ({
  kind: 'ROUND',
  OR: [
    ratingTasksIn(editableBy(viewer)),
    { viewersMayRate: true, ...ratingTasksIn(readableBy(viewer)) },
  ],
});

/** The viewer's own items: a clip handed to one listener is nobody else's. */
export const ownItems = (viewer: Viewer): Prisma.RatingItemWhereInput => ({
  userId: viewer.kind === 'user' ? viewer.userId : '',
  task: ratingTasksIn(readableBy(viewer)),
});
