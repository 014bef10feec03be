import { ClassBalanceChart } from '@/app/_charts/class-balance-chart';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { load } from '@/lib/web/load';
import { ActorGrid } from './_parts/actor-grid';
import { DatasetFacts } from './_parts/dataset-facts';
import { DatasetHeader } from './_parts/dataset-header';
import { datasetHref } from './_parts/dataset-links';
import { DatasetStats } from './_parts/dataset-stats';
import { DeleteDataset } from './_parts/delete-dataset';
import { EmptyDataset } from './_parts/empty-dataset';
import { type DatasetParams, loadDataset } from './_parts/load-dataset';

interface DatasetPageProps {
  readonly params: Promise<DatasetParams>;
}

export async function generateMetadata({ params }: DatasetPageProps) {
  return { title: (await loadDataset(params)).dataset.name };
}

export default async function DatasetPage({ params }: DatasetPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const datasetId = dataset.id;
  const balance = await load(() => getClassBalance(viewer, { datasetId }));
  const isEmpty = balance.clips === 0;
  const open =
    isEmpty && dataset.canEdit ? await load(() => getOpenImport(viewer, { datasetId })) : null;
  const clipsHref = `${datasetHref(dataset)}/clips`;
  return (
    <>
      <DatasetHeader dataset={dataset} isEmpty={isEmpty} />
      <div className="flex flex-col gap-6">
        {isEmpty ? (
          <EmptyDataset dataset={dataset} open={open} />
        ) : (
          <>
            <DatasetStats dataset={dataset} balance={balance} />
            <ClassBalanceChart
              balance={balance}
              clipsHref={clipsHref}
              fileName={`${dataset.name} class balance`}
            />
            <ActorGrid balance={balance} clipsHref={clipsHref} />
          </>
        )}
        <DatasetFacts dataset={dataset} />
        {dataset.canEdit && <DeleteDataset dataset={dataset} clips={balance.clips} />}
      </div>
    </>
  );
}
