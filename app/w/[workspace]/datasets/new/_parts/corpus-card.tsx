import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import type { Corpus } from '@/lib/core/corpora/corpus';
import { findLicence } from '@/lib/core/licences/find-licence';

/** What choosing a corpus means: its names, its labels, and what its licence asks. */
export function CorpusCard({ corpus }: { corpus: Corpus }) {
  return (
    <Card title={corpus.name}>
      <dl className="flex flex-col gap-4 text-sm">
        <Fact term="What it is">{corpus.summary}</Fact>
        <Fact term="File names">{corpus.fileNameRule}</Fact>
        <Emotions corpus={corpus} />
        {corpus.licence && (
          <Fact term="Licence">
            <Licence corpus={corpus} />
          </Fact>
        )}
        {corpus.citation && <Fact term="Citation">{corpus.citation}</Fact>}
        {corpus.sourceUrl && (
          <Fact term="Source">
            <a href={corpus.sourceUrl} className="text-accent underline">
              {corpus.sourceUrl}
            </a>
          </Fact>
        )}
      </dl>
    </Card>
  );
}

function Emotions({ corpus: { emotions } }: { corpus: Corpus }) {
  if (emotions.length === 0) {
    return <Fact term="Emotions">The labels of the table that you import, as you map them.</Fact>;
  }
  return (
    <Fact term={`Emotions (${emotions.length}, intended by the actor)`}>
      <span className="flex flex-wrap gap-x-4 gap-y-1">
        {emotions.map((key) => (
          <EmotionChip key={key} emotionKey={key} />
        ))}
      </span>
    </Fact>
  );
}

function Licence({ corpus: { licence } }: { corpus: Corpus }) {
  const url = findLicence(licence)?.url;
  if (!url) return licence;
  return (
    <a href={url} className="text-accent underline">
      {licence}
    </a>
  );
}

function Fact({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{term}</dt>
      <dd className="mt-0.5 break-words">{children}</dd>
    </div>
  );
}
