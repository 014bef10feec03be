import { HeartPulse, Upload } from 'lucide-react';
import { PlayerProvider } from '@/app/_audio/player';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import type { Viewer } from '@/lib/domain/authority';
import { getHealth } from '@/lib/domain/health/get-health';
import { listFindingClips } from '@/lib/domain/health/list-finding-clips';
import type { FindingView, HealthView } from '@/lib/domain/health/schema';
import { load } from '@/lib/web/load';
import { datasetCrumbs, datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { FindingCard } from './_parts/finding-card';
import { FindingClips } from './_parts/finding-clips';
import { FINDING_NAMES } from './_parts/finding-names';
import { type HealthQuery, healthHref, readHealthQuery } from './_parts/health-href';
import { HealthStanding } from './_parts/health-standing';

export const metadata = { title: 'Health' };

interface HealthPageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function HealthPage({ params, searchParams }: HealthPageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const query = readHealthQuery(await searchParams);
  const health = await load(() => getHealth(viewer, { datasetId: dataset.id }));
  const base = datasetHref(dataset);
  return (
    <PlayerProvider>
      <PageHeader
        title="Health"
        crumbs={datasetCrumbs(dataset)}
        description="What is wrong with this dataset, worst first: what it does to a result, and what to do about it."
      />
      <HealthStanding health={health} />
      {health.findings.length === 0 && <NothingFound health={health} base={base} />}
      <div className="flex flex-col gap-4">
        {health.findings.map((finding) => (
          <Finding key={finding.id} {...{ viewer, finding, health, query, base }} />
        ))}
      </div>
    </PlayerProvider>
  );
}

function NothingFound({ health, base }: { health: HealthView; base: string }) {
  if (health.revision === null) {
    return (
      <EmptyState
        icon={<Upload />}
        title="Nothing to check yet"
        actions={
          health.canEdit && (
            <LinkButton variant="primary" href={`${base}/import`}>
              Import clips
            </LinkButton>
          )
        }
      >
        A dataset is checked by itself after each change of its clips or labels.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<HeartPulse />}
      title="Nothing is wrong"
      actions={<LinkButton href={`${base}/versions`}>Freeze a version</LinkButton>}
    >
      No check found anything. The dataset is checked again after each change.
    </EmptyState>
  );
}

interface FindingProps {
  readonly viewer: Viewer;
  readonly finding: FindingView;
  readonly health: HealthView;
  readonly query: HealthQuery;
  /** address of the dataset */
  readonly base: string;
}

async function Finding({ viewer, finding, health, query, base }: FindingProps) {
  const { id, kind } = finding;
  const here = `${base}/health`;
  const isOpen = query.finding === id;
  const page = isOpen
    ? await load(() => listFindingClips(viewer, { findingId: id, after: query.after, take: 100 }))
    : null;
  return (
    <FindingCard
      finding={finding}
      isOpen={isOpen}
      toggleHref={healthHref(here, isOpen ? {} : { finding: id })}
      clipsHref={`${base}/clips?finding=${id}`}
    >
      {page && (
        <FindingClips
          datasetId={health.datasetId}
          findingId={id}
          reason={FINDING_NAMES[kind]}
          page={page}
          canEdit={health.canEdit}
          firstHref={query.after === undefined ? null : healthHref(here, { finding: id })}
          nextHref={page.next === null ? null : healthHref(here, { finding: id, after: page.next })}
          clipsBase={`${base}/clips`}
        />
      )}
    </FindingCard>
  );
}
