import { MeanSpectrogramsChart } from '@/app/_charts/lazy-charts';
import type { MeanSpectrograms } from '@/lib/domain/explore/schema';
import type { FeatureSetView } from '@/lib/domain/feature-sets/schema';
import { ChoiceSelect } from './choice-select';
import { type ExploreQuery, exploreHref } from './explore-query';

interface SpectrogramsViewProps {
  readonly base: string;
  readonly query: ExploreQuery;
  readonly set: FeatureSetView;
  readonly spectrograms: MeanSpectrograms;
  readonly name: string;
}

/** The mean spectrogram of each label, or what sets it apart. */
export function SpectrogramsView({ base, query, set, spectrograms, name }: SpectrogramsViewProps) {
  const isDifference = Boolean(query.difference);
  const at = (difference?: string) => exploreHref(base, { ...query, difference });
  return (
    <div className="flex flex-col gap-4">
      <div className="flex">
        <ChoiceSelect
          label="Show"
          name="difference"
          value={isDifference ? 'overall' : ''}
          choices={[
            { value: '', word: 'each label’s mean', href: at() },
            { value: 'overall', word: 'difference from all', href: at('overall') },
          ]}
        />
      </div>
      <MeanSpectrogramsChart
        spectrograms={spectrograms}
        spec={set.spec}
        isDifference={isDifference}
        fileName={`${name} mean spectrograms${isDifference ? ', difference' : ''}`}
      />
    </div>
  );
}
