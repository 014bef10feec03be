import { Card } from '@/app/_ui/card';
import type { FetchView } from '@/lib/domain/imports/schema';

function wordCheck({ sha256, checkedBy }: FetchView): string {
  if (sha256 === null) return 'not verified yet';
  if (checkedBy === null) return 'none is published; the SHA-256 of what arrived stands below';
  const [algorithm, hex] = checkedBy.split(' ');
  return `the published ${algorithm.toUpperCase()} matches: ${hex}`;
}

/** Whence the files came, under which licence, and whether they are what was published. */
export function ArchiveFacts({ fetch }: { fetch: FetchView }) {
  const facts = [
    ['Address', fetch.sourceUrl],
    ['Licence accepted', fetch.licence],
    ['Checksum', wordCheck(fetch)],
    ['SHA-256', fetch.sha256],
  ] as const;
  return (
    <Card title="Archive">
      <dl className="grid gap-x-6 gap-y-2 text-sm sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(
          ([term, words]) =>
            words && (
              <div key={term} className="contents">
                <dt className="text-muted">{term}</dt>
                <dd className="break-all">{words}</dd>
              </div>
            ),
        )}
      </dl>
    </Card>
  );
}
