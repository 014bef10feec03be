import { db } from '@/lib/platform/db';
import type { Experiment, Prisma, Run } from '@/lib/platform/generated/prisma/client';
import type { Viewer } from '../authority';
import { findEditable, findReadable } from '../workspaces/find-through';
import { experimentsIn, runsIn } from './access';

const experiment = (id: string) => ({
  what: 'The experiment',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().experiment.findFirst({ where: { AND: [{ id }, experimentsIn(workspace)] } }),
});

const run = (id: string) => ({
  what: 'The run',
  find: (workspace: Prisma.WorkspaceWhereInput) =>
    db().run.findFirst({
      where: { AND: [{ id }, runsIn(workspace)] },
      include: { experiment: true },
    }),
});

export const findReadableExperiment = (viewer: Viewer, id: string): Promise<Experiment> =>
  findReadable(viewer, experiment(id));

export const findEditableExperiment = (viewer: Viewer, id: string): Promise<Experiment> =>
  findEditable(viewer, experiment(id));

export type RunWithExperiment = Run & { readonly experiment: Experiment };

export const findReadableRun = (viewer: Viewer, id: string): Promise<RunWithExperiment> =>
  findReadable(viewer, run(id));

export const findEditableRun = (viewer: Viewer, id: string): Promise<RunWithExperiment> =>
  findEditable(viewer, run(id));
