import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import type { Corpus } from '@/lib/core/corpora/corpus';

/** What choosing a corpus means: its names, its labels, and what its licence asks. */
export function CorpusCard({ corpus }: { corpus: Corpus }) {
  return (
    <Card title={corpus.name}>
      <dl className="flex flex-col gap-4 text-sm">
        <Fact term="File names">{corpus.fileNameRule}</Fact>
        <Fact term={`Emotions (${corpus.emotions.length}, intended by the actor)`}>
          <span className="flex flex-wrap gap-x-4 gap-y-1">
            {corpus.emotions.map((key) => (
              <EmotionChip key={key} emotionKey={key} />
            ))}
          </span>
        </Fact>
        <Fact term="Licence">{corpus.licence}</Fact>
        <Fact term="Citation">{corpus.citation}</Fact>
        <Fact term="Source">
          <a href={corpus.sourceUrl} className="text-accent underline">
            {corpus.sourceUrl}
          </a>
        </Fact>
      </dl>
    </Card>
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
