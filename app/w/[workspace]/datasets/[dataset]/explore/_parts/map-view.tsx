import { ClipMapChart } from '@/app/_charts/lazy-charts';
import type { ClipMap, OverviewView } from '@/lib/domain/explore/schema';
import { ChoiceSelect } from './choice-select';
import { type ExploreQuery, exploreHref } from './explore-query';

interface MapViewProps {
  /** address of the dataset's overview */
  readonly datasetHref: string;
  readonly name: string;
  readonly query: ExploreQuery;
  readonly overview: OverviewView;
  readonly map: ClipMap;
  readonly actors: readonly string[];
  readonly emotions: readonly string[];
}

/** The map of clips with its choices. */
export function MapView(props: MapViewProps) {
  const { datasetHref, name, query, overview, map, actors, emotions } = props;
  const isCentred = Boolean(query.centred);
  const isUmap = query.layout === 'umap';
  return (
    <ClipMapChart
      map={map}
      overview={overview}
      isCentred={isCentred}
      isUmap={isUmap}
      actor={query.actor && actors.includes(query.actor) ? query.actor : null}
      emotions={emotions}
      clipsHref={`${datasetHref}/clips`}
      fileName={`${name} map of clips`}
      controls={<MapControls base={`${datasetHref}/explore`} query={query} actors={actors} />}
    />
  );
}

interface MapControlsProps {
  readonly base: string;
  readonly query: ExploreQuery;
  readonly actors: readonly string[];
}

function MapControls({ base, query, actors }: MapControlsProps) {
  const at = (changes: Partial<ExploreQuery>) => exploreHref(base, { ...query, ...changes });
  return (
    <>
      <ChoiceSelect
        label="Each actor’s mean"
        name="centred"
        value={query.centred ? 'removed' : ''}
        choices={[
          { value: '', word: 'kept', href: at({ centred: undefined }) },
          { value: 'removed', word: 'taken away', href: at({ centred: 'removed' }) },
        ]}
      />
      <ChoiceSelect
        label="Layout"
        name="layout"
        value={query.layout === 'umap' ? 'umap' : ''}
        choices={[
          { value: '', word: 'principal components', href: at({ layout: undefined }) },
          { value: 'umap', word: 'UMAP', href: at({ layout: 'umap' }) },
        ]}
      />
      <ChoiceSelect
        label="Actor that stands out"
        name="actor"
        value={query.actor ?? ''}
        choices={[
          { value: '', word: 'all', href: at({ actor: undefined }) },
          ...actors.map((actor) => ({ value: actor, word: actor, href: at({ actor }) })),
        ]}
      />
    </>
  );
}
