import { AudioWaveform } from 'lucide-react';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmptyState } from '@/app/_ui/empty-state';
import { PageHeader } from '@/app/_ui/page-header';
import type { Viewer } from '@/lib/domain/authority';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import { listFeatureFailures } from '@/lib/domain/feature-sets/list-feature-failures';
import { listFeatureSets } from '@/lib/domain/feature-sets/list-feature-sets';
import { load } from '@/lib/web/load';
import { requireViewer } from '@/lib/web/viewer';
import { FeatureForm } from './_parts/feature-form';
import { FeatureSetCard } from './_parts/feature-set-card';

export const metadata: Metadata = { title: 'Features' };

interface FeaturesPageProps {
  readonly params: Promise<{ workspace: string; dataset: string }>;
}

export default async function FeaturesPage({ params }: FeaturesPageProps) {
  const { workspace, dataset: datasetId } = await params;
  const viewer = await requireViewer();
  const dataset = await load(() => getDataset(viewer, { datasetId }));
  if (dataset.workspaceId !== workspace) notFound();
  const sets = await setsWithFailures(viewer, datasetId);
  const base = `/w/${workspace}/datasets`;
  return (
    <>
      <PageHeader
        title="Features"
        crumbs={[
          { label: 'Datasets', href: base },
          { label: dataset.name, href: `${base}/${datasetId}` },
        ]}
        description="Log-mel spectrogram, spectral centroid, pitch and energy of every clip, by librosa’s definitions."
        actions={
          dataset.canEdit &&
          sets.length > 0 && (
            <LinkButton
              variant="primary"
              href={`/w/${workspace}/experiments/new?dataset=${datasetId}`}
            >
              Train on these
            </LinkButton>
          )
        }
      />
      <div className="flex flex-col gap-6">
        {sets.length === 0 && (
          <EmptyState icon={<AudioWaveform />} title="No features yet">
            {dataset.canEdit
              ? 'Choose a preset below. Extraction runs in the background and survives a restart.'
              : 'A member of this workspace can extract them.'}
          </EmptyState>
        )}
        {sets.length > 0 && (
          <section aria-labelledby="sets" className="flex flex-col gap-4">
            <h2 id="sets" className="text-lg font-semibold tracking-tight">
              Feature sets
            </h2>
            {sets.map(({ set, failures }) => (
              <FeatureSetCard key={set.id} set={set} failures={failures} />
            ))}
          </section>
        )}
        {dataset.canEdit && (
          <Card title="Extract a feature set">
            <FeatureForm datasetId={datasetId} sampleRateHz={dataset.sampleRateHz} />
          </Card>
        )}
      </div>
    </>
  );
}

async function setsWithFailures(viewer: Viewer, datasetId: string) {
  const sets = await load(() => listFeatureSets(viewer, { datasetId }));
  return Promise.all(
    sets.map(async (set) => ({
      set,
      failures: set.failed > 0 ? await listFeatureFailures(viewer, { featureSetId: set.id }) : [],
    })),
  );
}
