import { FlaskConical } from 'lucide-react';
import type { Metadata } from 'next';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import { listExperiments } from '@/lib/domain/experiments/list-experiments';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { ExperimentTable } from './_parts/experiment-table';

export const metadata: Metadata = { title: 'Experiments' };

interface ExperimentsPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ dataset?: string; after?: string }>;
}

export default async function ExperimentsPage({ params, searchParams }: ExperimentsPageProps) {
  const { workspace: workspaceId } = await params;
  const { dataset: datasetId, after } = await searchParams;
  const viewer = await requireViewer();
  const [workspace, { rows, next }] = await load(() =>
    Promise.all([
      getWorkspace(viewer, { workspaceId }),
      listExperiments(viewer, { workspaceId, datasetId, after }),
    ]),
  );
  const base = `/w/${workspaceId}/experiments`;
  const start = workspace.canEdit && (
    <LinkButton variant="primary" href={`${base}/new${datasetId ? `?dataset=${datasetId}` : ''}`}>
      New experiment
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Experiments"
        description="Each is a frozen recipe and its result."
        actions={rows.length > 0 && start}
      />
      {rows.length === 0 ? (
        <EmptyState icon={<FlaskConical />} title="No experiments yet" actions={start}>
          {workspace.canEdit
            ? 'Start with the study’s CNN on unseen actors; every setting can be changed.'
            : 'A member of this workspace can start one.'}
        </EmptyState>
      ) : (
        <>
          <ExperimentTable experiments={rows} base={base} />
          <OlderLink base={base} datasetId={datasetId} next={next} />
        </>
      )}
    </>
  );
}

interface OlderLinkProps {
  readonly base: string;
  readonly datasetId?: string;
  readonly next: string | null;
}

function OlderLink({ base, datasetId, next }: OlderLinkProps) {
  if (!next) return null;
  const query = new URLSearchParams({ ...(datasetId && { dataset: datasetId }), after: next });
  return (
    <LinkButton href={`${base}?${query}`} size="sm" className="mt-4">
      Older experiments
    </LinkButton>
  );
}
