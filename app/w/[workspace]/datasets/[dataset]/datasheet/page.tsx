import { PageHeader } from '@/app/_ui/page-header';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getRecordingFacts } from '@/lib/domain/datasets/get-recording-facts';
import { listActors } from '@/lib/domain/datasets/list-actors';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { BalanceTable } from './_parts/balance-table';
import { DatasheetSection } from './_parts/datasheet-section';
import { prepareDatasheet } from './_parts/prepare-datasheet';
import { PrintButton } from './_parts/print-button';

interface DatasheetPageProps {
  readonly params: Promise<DatasetParams>;
}

export async function generateMetadata({ params }: DatasheetPageProps) {
  return { title: `Datasheet of ${(await loadDataset(params)).dataset.name}` };
}

export default async function DatasheetPage({ params }: DatasheetPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const input = { datasetId: dataset.id };
  const [balance, actors, facts] = await load(() =>
    Promise.all([
      getClassBalance(viewer, input),
      listActors(viewer, input),
      getRecordingFacts(viewer, input),
    ]),
  );
  const settingsHref = dataset.canEdit ? `${datasetHref(dataset)}/settings` : null;
  const [first, second, ...rest] = prepareDatasheet({ dataset, balance, actors, facts });
  return (
    <>
      <PageHeader
        title={`Datasheet: ${dataset.name}`}
        crumbs={datasetCrumbs(dataset)}
        description="After Gebru et al. (2021), Datasheets for Datasets; written from the data as it is now."
        actions={<PrintButton />}
      />
      <div className="flex flex-col gap-8 print:gap-6">
        <DatasheetSection section={first} settingsHref={settingsHref} />
        <DatasheetSection section={second} settingsHref={settingsHref} />
        {balance.clips > 0 && <BalanceTable {...balance} />}
        {rest.map((section) => (
          <DatasheetSection key={section.title} section={section} settingsHref={settingsHref} />
        ))}
      </div>
    </>
  );
}
