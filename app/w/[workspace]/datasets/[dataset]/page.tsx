import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getCrossTables } from '@/lib/domain/explore/get-cross-tables';
import { getHistograms } from '@/lib/domain/explore/get-histograms';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { load } from '@/lib/web/load';
import { DatasetContents } from './_parts/dataset-contents';
import { DatasetFacts } from './_parts/dataset-facts';
import { DatasetHeader } from './_parts/dataset-header';
import { DatasetStats } from './_parts/dataset-stats';
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
  const [balance, histograms, crossTables] = await load(() =>
    Promise.all([
      getClassBalance(viewer, { datasetId }),
      getHistograms(viewer, { datasetId }),
      getCrossTables(viewer, { datasetId }),
    ]),
  );
  const isEmpty = balance.clips === 0;
  const open =
    isEmpty && dataset.canEdit ? await load(() => getOpenImport(viewer, { datasetId })) : null;
  return (
    <>
      <DatasetHeader dataset={dataset} isEmpty={isEmpty} />
      <div className="flex flex-col gap-6">
        {isEmpty ? (
          <EmptyDataset dataset={dataset} open={open} />
        ) : (
          <>
            <DatasetStats dataset={dataset} balance={balance} />
            <DatasetContents
              dataset={dataset}
              balance={balance}
              histograms={histograms}
              crossTables={crossTables}
            />
          </>
        )}
        <DatasetFacts dataset={dataset} />
      </div>
    </>
  );
}
