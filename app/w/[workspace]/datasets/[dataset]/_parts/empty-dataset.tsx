import { Notice } from '@/app/_ui/notice';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import type { OpenImportView } from '@/lib/domain/imports/schema';
import { UploadDrop } from '../_upload/upload-drop';
import { FetchCard } from '../import/_parts/fetch-card';
import { datasetHref } from './dataset-links';

interface EmptyDatasetProps {
  readonly dataset: DatasetView;
  readonly open: OpenImportView | null;
}

/** A dataset without clips is a place to drop them. */
export function EmptyDataset({ dataset, open }: EmptyDatasetProps) {
  if (!dataset.canEdit) {
    return <Notice title="No clip yet">A member of this workspace has to import some.</Notice>;
  }
  return (
    <div className="flex flex-col gap-6">
      <UploadDrop
        datasetId={dataset.id}
        corpus={dataset.corpus}
        datasetHref={datasetHref(dataset)}
        open={open}
      />
      <FetchCard
        datasetId={dataset.id}
        corpus={dataset.corpus}
        datasetHref={datasetHref(dataset)}
      />
    </div>
  );
}
