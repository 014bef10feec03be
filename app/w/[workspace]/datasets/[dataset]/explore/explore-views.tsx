import 'server-only';
import type { Viewer } from '@/lib/domain/authority';
import { getClassBalance } from '@/lib/domain/datasets/get-class-balance';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { compareClips } from '@/lib/domain/explore/compare-clips';
import { getClipMap } from '@/lib/domain/explore/get-clip-map';
import { getDistributions } from '@/lib/domain/explore/get-distributions';
import { getMeanSpectrograms } from '@/lib/domain/explore/get-mean-spectrograms';
import { getOverview } from '@/lib/domain/explore/get-overview';
import type { FeatureSetView } from '@/lib/domain/feature-sets/schema';
import { load } from '@/lib/web/load';
import { datasetHref } from '../_parts/dataset-links';
import { chooseComparison } from './_parts/choose-comparison';
import { CompareView } from './_parts/compare-view';
import { DistributionsView } from './_parts/distributions-view';
import type { ExploreQuery, ExploreView } from './_parts/explore-query';
import { MapView } from './_parts/map-view';
import { OverviewGate } from './_parts/overview-gate';
import { SpectrogramsView } from './_parts/spectrograms-view';

export interface ExploreViewProps {
  readonly viewer: Viewer;
  readonly dataset: DatasetView;
  readonly query: ExploreQuery;
  readonly set: FeatureSetView;
}

async function Distributions({ viewer, dataset, query: { by }, set }: ExploreViewProps) {
  const asked = { datasetId: dataset.id, featureSetId: set.id, by };
  const distributions = await load(() => getDistributions(viewer, asked));
  return (
    <DistributionsView
      distributions={distributions}
      by={by}
      datasetHref={datasetHref(dataset)}
      name={dataset.name}
    />
  );
}

async function Spectrograms({ viewer, dataset, query, set }: ExploreViewProps) {
  const asked = { datasetId: dataset.id, featureSetId: set.id };
  const [overview, spectrograms] = await load(() =>
    Promise.all([getOverview(viewer, asked), getMeanSpectrograms(viewer, asked)]),
  );
  return (
    <OverviewGate {...asked} overview={overview} canEdit={dataset.canEdit}>
      <SpectrogramsView
        base={`${datasetHref(dataset)}/explore`}
        query={query}
        set={set}
        spectrograms={spectrograms}
        name={dataset.name}
      />
    </OverviewGate>
  );
}

async function Compare({ viewer, dataset, query, set }: ExploreViewProps) {
  const ids = { datasetId: dataset.id, featureSetId: set.id };
  const { actors, classes } = await load(() => getClassBalance(viewer, ids));
  const choice = chooseComparison(query, { actors, classes });
  const asked = { ...ids, ...choice, pair: query.pair ?? 0 };
  const pair = await load(() => compareClips(viewer, asked));
  return (
    <CompareView
      base={`${datasetHref(dataset)}/explore`}
      query={{ ...query, ...choice }}
      set={set}
      pair={pair}
      actors={actors.map(({ label }) => label)}
      emotions={classes.filter(({ count }) => count > 0).map(({ key }) => key)}
    />
  );
}

async function MapOfClips({ viewer, dataset, query, set }: ExploreViewProps) {
  const asked = { datasetId: dataset.id, featureSetId: set.id };
  const wish = { isCentred: Boolean(query.centred), withScores: query.layout === 'umap' };
  const [overview, map, { actors, classes }] = await load(() =>
    Promise.all([
      getOverview(viewer, asked),
      getClipMap(viewer, { ...asked, ...wish }),
      getClassBalance(viewer, asked),
    ]),
  );
  return (
    <OverviewGate {...asked} overview={overview} canEdit={dataset.canEdit}>
      {overview && (
        <MapView
          datasetHref={datasetHref(dataset)}
          name={dataset.name}
          query={query}
          overview={overview}
          map={map}
          actors={actors.map(({ label }) => label)}
          emotions={classes.filter(({ count }) => count > 0).map(({ key }) => key)}
        />
      )}
    </OverviewGate>
  );
}

/** Each view loads only what it shows. */
export const EXPLORE_VIEWS: Record<
  ExploreView,
  (props: ExploreViewProps) => Promise<React.ReactNode>
> = {
  distributions: Distributions,
  spectrograms: Spectrograms,
  compare: Compare,
  map: MapOfClips,
};
