import { FileText, Upload } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import { getExportOptions } from '@/lib/domain/exports/get-export-options';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ExportForm } from './_parts/export-form';
import { MetadataCard } from './_parts/metadata-card';
import { RightsNotice } from './_parts/rights-notice';

export const metadata = { title: 'Export' };

interface ExportPageProps {
  readonly params: Promise<DatasetParams>;
}

export default async function ExportPage({ params }: ExportPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const options = await load(() => getExportOptions(viewer, { datasetId: dataset.id }));
  const href = datasetHref(dataset);
  const isEmpty = options.clips === 0 && options.versions.length === 0;
  return (
    <>
      <PageHeader
        title="Export"
        crumbs={datasetCrumbs(dataset)}
        description="One zip that other tools read, with licence, citation and metadata inside."
        actions={
          <LinkButton href={`${href}/datasheet`}>
            <FileText aria-hidden /> Datasheet
          </LinkButton>
        }
      />
      {isEmpty ? (
        <EmptyState
          icon={<Upload />}
          title="There is nothing to export yet"
          actions={
            dataset.canEdit && (
              <LinkButton variant="primary" href={`${href}/import`}>
                Import clips
              </LinkButton>
            )
          }
        >
          An export holds the clips of the dataset, or of one of its frozen versions.
        </EmptyState>
      ) : (
        <div className="flex flex-col gap-6">
          <RightsNotice dataset={dataset} settingsHref={`${href}/settings`} />
          <ExportForm datasetId={dataset.id} options={options} />
          <MetadataCard datasetId={dataset.id} />
        </div>
      )}
    </>
  );
}
