import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { CORPORA } from '@/lib/core/corpora/corpora';
import { getWorkspace } from '@/lib/domain/workspaces/get-workspace';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { DatasetForm } from './_parts/dataset-form';

export const metadata = { title: 'New dataset' };

interface NewDatasetPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<{ corpus?: string }>;
}

export default async function NewDatasetPage({ params, searchParams }: NewDatasetPageProps) {
  const { workspace: workspaceId } = await params;
  const { corpus = '' } = await searchParams;
  const viewer = await requireViewer();
  const { canEdit } = await load(() => getWorkspace(viewer, { workspaceId }));
  return (
    <>
      <PageHeader
        title="New dataset"
        crumbs={[{ label: 'Datasets', href: `/w/${workspaceId}/datasets` }]}
        description="The corpus says how file names are read and which emotions there are."
      />
      {canEdit ? (
        <DatasetForm
          workspaceId={workspaceId}
          corpus={Object.hasOwn(CORPORA, corpus) ? corpus : 'ravdess'}
        />
      ) : (
        <Notice title="You may look and listen here">
          Making a dataset needs the role of a member. Ask an owner of the workspace.
        </Notice>
      )}
    </>
  );
}
