import { AudioWaveform } from 'lucide-react';
import type { Metadata } from 'next';
import { PlayerProvider } from '@/app/_audio/player';
import { LinkButton } from '@/app/_ui/button';
import { EmptyState } from '@/app/_ui/empty-state';
import { listFeatureSets } from '@/lib/domain/feature-sets/list-feature-sets';
import { load } from '@/lib/web/load';
import { datasetHref } from '../_parts/dataset-links';
import { type DatasetParams, loadDataset } from '../_parts/load-dataset';
import { ExploreHeader } from './_parts/explore-header';
import { readExploreQuery } from './_parts/explore-query';
import { EXPLORE_VIEWS } from './explore-views';

export const metadata: Metadata = { title: 'Explore' };

interface ExplorePageProps {
  readonly params: Promise<DatasetParams>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ExplorePage({ params, searchParams }: ExplorePageProps) {
  const { viewer, dataset } = await loadDataset(params);
  const query = readExploreQuery(await searchParams);
  const all = await load(() => listFeatureSets(viewer, { datasetId: dataset.id }));
  const sets = all.filter(({ status }) => status === 'READY');
  const set = sets.find(({ id }) => id === query.set) ?? sets[0] ?? null;
  const View = EXPLORE_VIEWS[query.view];
  return (
    <PlayerProvider>
      <ExploreHeader dataset={dataset} query={query} sets={sets} set={set} />
      {set ? (
        <View viewer={viewer} dataset={dataset} query={query} set={set} />
      ) : (
        <EmptyState
          icon={<AudioWaveform />}
          title={all.length > 0 ? 'Features are on their way' : 'No features yet'}
          actions={
            <LinkButton variant="primary" href={`${datasetHref(dataset)}/features`}>
              {all.length > 0 ? 'See how far they are' : 'Extract features'}
            </LinkButton>
          }
        >
          Pitch, spectra and the map of clips are drawn from a stored feature set.
        </EmptyState>
      )}
    </PlayerProvider>
  );
}
