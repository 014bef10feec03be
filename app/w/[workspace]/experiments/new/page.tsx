import { Database } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { Notice } from '@/app/_ui/notice';
import { PageHeader } from '@/app/_ui/page-header';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import { listDatasets } from '@/lib/domain/datasets/list-datasets';
import { listFeatureSets } from '@/lib/domain/feature-sets/list-feature-sets';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { loadExperiment } from '../[experiment]/load-experiment';
import { ClassCounts } from './_parts/class-counts';
import { ExperimentForm } from './_parts/experiment-form';
import { type NewExperimentQuery, startingValues } from './_parts/experiment-form-values';

export const metadata: Metadata = { title: 'New experiment' };

interface NewExperimentPageProps {
  readonly params: Promise<{ workspace: string }>;
  readonly searchParams: Promise<NewExperimentQuery>;
}

export default async function NewExperimentPage({ params, searchParams }: NewExperimentPageProps) {
  const { workspace: workspaceId } = await params;
  const query = await searchParams;
  const viewer = await requireViewer();
  const from = query.from ? await loadExperiment(workspaceId, query.from) : null;
  const datasets = await load(() => listDatasets(viewer, { workspaceId }));
  const datasetId = query.dataset ?? from?.dataset.id ?? firstWithClips(datasets)?.id;
  const base = `/w/${workspaceId}`;
  const header = (
    <PageHeader
      title="New experiment"
      crumbs={[{ label: 'Experiments', href: `${base}/experiments` }]}
      description={from ? `Starts from the recipe of “${from.name}”.` : undefined}
    />
  );
  if (!datasetId) {
    return (
      <>
        {header}
        <NoDataset href={`${base}/datasets/new`} />
      </>
    );
  }
  const [dataset, balance, featureSets] = await load(() =>
    Promise.all([
      getDataset(viewer, { datasetId }),
      getClassBalance(viewer, { datasetId }),
      listFeatureSets(viewer, { datasetId }),
    ]),
  );
  if (dataset.workspaceId !== workspaceId) notFound();
  return (
    <>
      {header}
      {!dataset.canEdit && (
        <Notice tone="warning" className="mb-4">
          You can look, but not start experiments here. Ask an owner to make you a member.
        </Notice>
      )}
      <ExperimentForm
        key={from?.id}
        base={`${base}/experiments`}
        datasets={datasets.map(({ id, name }) => ({ id, name }))}
        dataset={{ id: dataset.id, sampleRateHz: dataset.sampleRateHz }}
        featureSets={featureSets.map(({ id, name, spec }) => ({ id, name, spec }))}
        initial={startingValues({ dataset, from, query })}
      >
        <ClassCounts balance={balance} datasetName={dataset.name} />
      </ExperimentForm>
    </>
  );
}

const firstWithClips = <T extends { clips: number }>(datasets: readonly T[]): T | undefined =>
  datasets.find(({ clips }) => clips > 0) ?? datasets[0];

function NoDataset({ href }: { href: string }) {
  return (
    <EmptyState
      icon={<Database />}
      title="First a dataset"
      actions={
        <LinkButton variant="primary" href={href}>
          Create a dataset
        </LinkButton>
      }
    >
      An experiment trains on the clips of one dataset, and there is none yet.
    </EmptyState>
  );
}
