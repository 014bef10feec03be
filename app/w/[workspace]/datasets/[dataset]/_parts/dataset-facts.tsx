import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { CONSENT_WORDS } from '@/lib/core/consent-words';
import type { DatasetView } from '@/lib/domain/datasets/schema';
import { datasetHref } from './dataset-links';
import { COMMERCIAL_WORDS } from './fact-words';

/** Where the clips come from, and what using them asks of one. */
export function DatasetFacts({ dataset }: { dataset: DatasetView }) {
  const { corpusName, licence, commercialUse, consentBasis, citation, sourceUrl } = dataset;
  const facts = [
    ['Corpus', corpusName],
    ['Licence', licence],
    ['Commercial use', COMMERCIAL_WORDS[commercialUse].toLowerCase()],
    ['Consent', CONSENT_WORDS[consentBasis]],
    ['Citation', citation],
  ] as const;
  return (
    <Card
      title="Origin"
      description={dataset.description}
      actions={
        <LinkButton size="sm" href={`${datasetHref(dataset)}/datasheet`}>
          Datasheet
        </LinkButton>
      }
    >
      <dl className="grid gap-x-6 gap-y-3 text-sm sm:grid-cols-[8rem_minmax(0,1fr)]">
        {facts.map(([term, words]) => (
          <Fact key={term} term={term}>
            {words ?? 'not known'}
          </Fact>
        ))}
        {sourceUrl && (
          <Fact term="Source">
            <a href={sourceUrl} className="text-accent underline">
              {sourceUrl}
            </a>
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <>
      <dt className="text-muted">{term}</dt>
      <dd className="max-w-prose break-words max-sm:-mt-2">{children}</dd>
    </>
  );
}
