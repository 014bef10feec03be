import { formatHz } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { UploadDrop } from '../_upload/upload-drop';
import { FetchCard } from './_parts/fetch-card';

export const metadata = { title: 'Import' };

interface ImportPageProps {
  readonly params: Promise<DatasetParams>;
}

export default async function ImportPage({ params }: ImportPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const { id: datasetId, canEdit, corpus, sampleRateHz } = dataset;
  const open = canEdit ? await load(() => getOpenImport(viewer, { datasetId })) : null;
  return (
    <>
      <PageHeader
        title="Import clips"
        crumbs={datasetCrumbs(dataset)}
        description={`Files are kept as you bring them, and prepared as mono at ${formatHz(sampleRateHz)}.`}
      />
      {canEdit ? (
        <div className="flex flex-col gap-6">
          <UploadDrop
            datasetId={datasetId}
            corpus={corpus}
            datasetHref={datasetHref(dataset)}
            open={open}
          />
          <FetchCard datasetId={datasetId} corpus={corpus} datasetHref={datasetHref(dataset)} />
        </div>
      ) : (
        <Notice title="You may look and listen here">
          Importing needs the role of a member. Ask an owner of the workspace.
        </Notice>
      )}
    </>
  );
}
