import Link from 'next/link';
import { DistributionChart } from '@/app/_charts/lazy-charts';
import type { Distribution, Grouping } from '@/lib/domain/explore/schema';

interface DistributionsViewProps {
  readonly distributions: readonly Distribution[];
  readonly by: Grouping;
  /** address of the dataset's overview */
  readonly datasetHref: string;
  readonly name: string;
}

/** Every measure by emotion, gender or intensity. */
export function DistributionsView({
  distributions,
  by,
  datasetHref,
  name,
}: DistributionsViewProps) {
  return (
    <div className="grid gap-6 xl:grid-cols-2">
      {distributions.map((distribution) => {
        const isLevelByLabel = by === 'emotion' && distribution.measure === 'level';
        return (
          <DistributionChart
            key={distribution.measure}
            distribution={distribution}
            by={by}
            form={isLevelByLabel ? 'strip' : 'ridge'}
            clipsHref={`${datasetHref}/clips`}
            fileName={`${name} ${distribution.measure} by ${by}`}
            aside={isLevelByLabel ? <LevelLesson href={`${datasetHref}/health`} /> : undefined}
          />
        );
      })}
    </div>
  );
}

function LevelLesson({ href }: { href: string }) {
  return (
    <p className="mt-1">
      A model may read the label from how loud a recording is. A feature set with reference “max”
      takes the level away;{' '}
      <Link href={href} className="text-accent underline">
        Health
      </Link>{' '}
      says how well the level alone tells the label.
    </p>
  );
}
