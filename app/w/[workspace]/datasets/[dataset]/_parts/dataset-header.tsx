import { FlaskConical, Snowflake, Upload } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { formatHz } from '@/app/_ui/format';
import { PageHeader } from '@/app/_ui/page-header';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { datasetHref } from './dataset-links';

/** The dataset's name and the ways on from here. */
export function DatasetHeader({ dataset, isEmpty }: { dataset: DatasetView; isEmpty: boolean }) {
  const { workspaceId, name, corpusName, sampleRateHz, canEdit, id } = dataset;
  const href = datasetHref(dataset);
  const actions = isEmpty ? null : (
    <>
      {canEdit && (
        <LinkButton href={`${href}/import`}>
          <Upload aria-hidden /> Import
        </LinkButton>
      )}
      {canEdit && (
        <LinkButton href={`${href}/versions`}>
          <Snowflake aria-hidden /> Freeze a version
        </LinkButton>
      )}
      {canEdit && (
        <LinkButton variant="primary" href={`/w/${workspaceId}/experiments/new?dataset=${id}`}>
          <FlaskConical aria-hidden /> New experiment
        </LinkButton>
      )}
    </>
  );
  return (
    <PageHeader
      title={name}
      crumbs={[{ label: 'Datasets', href: `/w/${workspaceId}/datasets` }]}
      description={`${corpusName} · mono at ${formatHz(sampleRateHz)}`}
      actions={actions}
    />
  );
}
