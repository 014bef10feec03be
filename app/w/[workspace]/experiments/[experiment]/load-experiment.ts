import 'server-only';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { getExperiment } from '@/lib/domain/experiments/get-experiment';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';

/** The experiment of a page under `/w/[workspace]`; read once for title and body. @param runId the chosen run */
export const loadExperiment = cache(
  async (workspaceId: string, experimentId: string, runId?: string) => {
    const viewer = await requireViewer();
    const experiment = await load(() => getExperiment(viewer, { experimentId, runId }));
    if (experiment.workspaceId !== workspaceId) notFound();
    return experiment;
  },
);
