import Link from 'next/link';
import type { ReactNode } from 'react';
import { Card } from '@/app/_ui/card';
import { formatDateTime } from '@/app/_ui/format';
import type { ExperimentView } from '@/lib/domain/experiments/schema';
import { CopyButton } from './copy-button';
import { ExportLinks } from './export-links';

interface RecipeCardProps {
  readonly experiment: ExperimentView;
  readonly datasetHref: string;
}

/** Everything that decided the result, frozen when the experiment was started. */
export function RecipeCard({ experiment, datasetHref }: RecipeCardProps) {
  const json = JSON.stringify(experiment.recipe, null, 2);
  return (
    <Card
      title="Recipe"
      description="Frozen when the experiment was started. The same recipe and seed give the same confusion matrix."
      actions={
        <>
          <CopyButton text={json} label="Copy recipe" />
          <ExportLinks experimentId={experiment.id} formats={['recipe.json']} />
        </>
      }
    >
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {facts(experiment, datasetHref).map(([word, value]) => (
          <div key={word} className="min-w-0">
            <dt className="text-muted">{word}</dt>
            <dd className="break-words">{value}</dd>
          </div>
        ))}
      </dl>
      <details className="mt-4">
        <summary className="min-h-6 w-fit cursor-pointer text-sm font-medium">
          Recipe as JSON
        </summary>
        <section
          aria-label="Recipe as JSON"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
          className="mt-2 max-h-96 overflow-auto rounded-md bg-sunken p-3"
        >
          <pre className="font-mono text-xs">{json}</pre>
        </section>
      </details>
    </Card>
  );
}

function facts(experiment: ExperimentView, datasetHref: string): [string, ReactNode][] {
  const { dataset, datasetVersion, featureSet, run } = experiment;
  return [
    [
      'Dataset',
      <Link key="dataset" href={datasetHref} className="text-accent underline">
        {dataset.name}
      </Link>,
    ],
    [
      'Dataset version',
      <>
        {datasetVersion.number}, <Hash value={datasetVersion.contentHash} />
      </>,
    ],
    [
      'Features',
      <>
        {featureSet.name}, <Hash value={featureSet.specHash} />
      </>,
    ],
    ['Recipe hash', <Hash key="recipe" value={experiment.recipeHash} />],
    ['Seed', run.seed],
    ['Engine', run.engine ? `${run.engine.name} (${run.engine.version})` : 'chosen when it starts'],
    ['Code version', experiment.codeVersion],
    ['Created', formatDateTime(experiment.createdAt)],
  ];
}

/** The start of a SHA-256, enough to tell two apart; the whole on hover and in the exports. */
function Hash({ value }: { value: string }) {
  return (
    <code className="font-mono text-xs" title={value}>
      {value.slice(0, 12)}
    </code>
  );
}
