import { AudioLines, Plus } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { CorpusPresets } from './_parts/corpus-presets';
import { DatasetTable } from './_parts/dataset-table';

export const metadata = { title: 'Datasets' };

interface DatasetsPageProps {
  readonly params: Promise<{ workspace: string }>;
}

export default async function DatasetsPage({ params }: DatasetsPageProps) {
  const { workspace: workspaceId } = await params;
  const viewer = await requireViewer();
  const [workspace, datasets] = await load(() =>
    Promise.all([getWorkspace(viewer, { workspaceId }), listDatasets(viewer, { workspaceId })]),
  );
  const create = workspace.canEdit && (
    <LinkButton variant="primary" href={`/w/${workspaceId}/datasets/new`}>
      <Plus aria-hidden /> New dataset
    </LinkButton>
  );
  return (
    <>
      <PageHeader
        title="Datasets"
        description="Labelled clips of speech, by actor and emotion."
        actions={
          <>
            <LinkButton href={`/w/${workspaceId}/label-maps`}>Label maps</LinkButton>
            {datasets.length > 0 && create}
          </>
        }
      />
      {datasets.length > 0 ? (
        <DatasetTable workspaceId={workspaceId} datasets={datasets} />
      ) : (
        <EmptyState icon={<AudioLines />} title="No dataset yet" actions={create}>
          {workspace.canEdit
            ? 'Make one for a corpus or for your own recordings, then drop the files in.'
            : 'A member of this workspace has to make one first.'}
        </EmptyState>
      )}
      {datasets.length === 0 && workspace.canEdit && <CorpusPresets workspaceId={workspaceId} />}
    </>
  );
}
