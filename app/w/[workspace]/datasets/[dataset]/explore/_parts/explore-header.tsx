import { SlidersHorizontal } from 'lucide-react';
import { LinkButton } from '@/app/_ui/button';
import { PageHeader } from '@/app/_ui/page-header';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { GROUPINGS } from '@/lib/domain/explore/schema';
import type { FeatureSetView } from '@/lib/domain/feature-sets/schema';
import { datasetCrumbs, datasetHref } from '../../_parts/dataset-links';
import { ChoiceSelect } from './choice-select';
import { ExploreNav } from './explore-nav';
import { type ExploreQuery, exploreHref } from './explore-query';

interface ExploreHeaderProps {
  readonly dataset: DatasetView;
  readonly query: ExploreQuery;
  /** ready ones, newest first */
  readonly sets: readonly FeatureSetView[];
  readonly set: FeatureSetView | null;
}

/** Which view of which feature set; the address holds both. */
export function ExploreHeader({ dataset, query, sets, set }: ExploreHeaderProps) {
  const base = `${datasetHref(dataset)}/explore`;
  return (
    <>
      <PageHeader
        title="Explore"
        crumbs={datasetCrumbs(dataset)}
        description="What the recordings sound like, in figures: before any model is asked."
        actions={
          <LinkButton href={`${datasetHref(dataset)}/lab`}>
            <SlidersHorizontal aria-hidden /> Augmentation lab
          </LinkButton>
        }
      />
      <div className="mb-6 flex flex-wrap items-end gap-x-4 gap-y-3">
        <ExploreNav base={base} query={query} />
        {set && (
          <ChoiceSelect
            label="Feature set"
            name="set"
            value={set.id}
            choices={sets.map(({ id, name }) => ({
              value: id,
              word: name,
              href: exploreHref(base, { ...query, set: id }),
            }))}
          />
        )}
        {query.view === 'distributions' && (
          <ChoiceSelect
            label="Compare by"
            name="by"
            value={query.by}
            choices={GROUPINGS.map((by) => ({
              value: by,
              word: by,
              href: exploreHref(base, { ...query, by }),
            }))}
          />
        )}
      </div>
    </>
  );
}
