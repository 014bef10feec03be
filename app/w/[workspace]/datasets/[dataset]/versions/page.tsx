import { Camera, Upload } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import type { Viewer } from '@/lib/domain/authority';
import { compareVersions } from '@/lib/domain/versions/compare-versions';
import { listVersions } from '@/lib/domain/versions/list-versions';
import type { VersionList } from '@/lib/domain/versions/schema';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { Comparison } from './_parts/comparison';
import { FreezeForm } from './_parts/freeze-form';
import { PairForm } from './_parts/pair-form';
import { choosePair, readVersionQuery, type VersionQuery } from './_parts/version-query';
import { VersionTable } from './_parts/version-table';

export const metadata = { title: 'Versions' };

interface VersionsPageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const query = readVersionQuery(await searchParams);
  const list = await load(() => listVersions(viewer, { datasetId: dataset.id }));
  const { versions, clipCount, currentNumber } = list;
  const base = datasetHref(dataset);
  const isEmpty = clipCount === 0 && versions.length === 0;
  return (
    <>
      <PageHeader title="Versions" crumbs={datasetCrumbs(dataset)} />
      {isEmpty ? (
        <NothingToFreeze canEdit={dataset.canEdit} base={base} />
      ) : (
        <div className="flex flex-col gap-6">
          {dataset.canEdit && (
            <FreezeForm datasetId={dataset.id} {...{ clipCount, currentNumber }} />
          )}
          {versions.length > 0 ? (
            <VersionTable list={list} experimentsBase={`/w/${dataset.workspaceId}/experiments`} />
          ) : (
            <EmptyState icon={<Camera />} title="No version yet">
              The first experiment freezes one by itself.
            </EmptyState>
          )}
          <Compare {...{ viewer, list, query, base }} />
        </div>
      )}
    </>
  );
}

function NothingToFreeze({ canEdit, base }: { canEdit: boolean; base: string }) {
  const actions = canEdit && (
    <LinkButton variant="primary" href={`${base}/import`}>
      Import clips
    </LinkButton>
  );
  return (
    <EmptyState icon={<Upload />} title="Nothing to freeze yet" actions={actions}>
      A version is a snapshot of the clips and their labels that never changes.
    </EmptyState>
  );
}

interface CompareProps {
  readonly viewer: Viewer;
  readonly list: VersionList;
  readonly query: VersionQuery;
  /** address of the dataset */
  readonly base: string;
}

async function Compare({ viewer, list: { versions }, query, base }: CompareProps) {
  const pair = choosePair(versions, query);
  if (!pair) return null;
  const ids = { fromId: pair.from.id, toId: pair.to.id };
  const { change, after } = query;
  const comparison = await load(() => compareVersions(viewer, { ...ids, change, after }));
  return (
    <Card
      title="Compare two versions"
      description="Clips that were added, removed, or given other labels."
    >
      <PairForm
        base={`${base}/versions`}
        versions={versions}
        from={pair.from.number}
        to={pair.to.number}
      />
      <Comparison
        comparison={comparison}
        query={query}
        base={`${base}/versions`}
        clipsBase={`${base}/clips`}
      />
    </Card>
  );
}
