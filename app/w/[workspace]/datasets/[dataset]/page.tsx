import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getCrossTables } from '@/lib/domain/explore/get-cross-tables';
import { getHistograms } from '@/lib/domain/explore/get-histograms';
import { getHealth } from '@/lib/domain/health/get-health';
import { getOpenImport } from '@/lib/domain/imports/get-open-import';
import { load } from '@/lib/web/load';
import { DatasetContents } from './_parts/dataset-contents';
import { DatasetFacts } from './_parts/dataset-facts';
import { DatasetHeader } from './_parts/dataset-header';
import { datasetHref } from './_parts/dataset-links';
import { DatasetStats } from './_parts/dataset-stats';
import { EmptyDataset } from './_parts/empty-dataset';
import { HealthSummary } from './_parts/health-summary';
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
  const [balance, histograms, crossTables, health] = await load(() =>
    Promise.all([
      getClassBalance(viewer, { datasetId }),
      getHistograms(viewer, { datasetId }),
      getCrossTables(viewer, { datasetId }),
      getHealth(viewer, { datasetId }),
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
            <HealthSummary health={health} healthHref={`${datasetHref(dataset)}/health`} />
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
