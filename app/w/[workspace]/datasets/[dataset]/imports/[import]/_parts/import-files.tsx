import clsx from 'clsx';
import Link from 'next/link';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatCount } from '@/app/_ui/format';
import type { ImportFilePage, ImportOutcome, ImportView } from '@/lib/domain/imports/schema';
import { ImportFileTable } from './import-file-table';
import { OUTCOME_WORDS, OUTCOMES } from './outcome-words';

interface ImportFilesProps {
  readonly view: ImportView;
  readonly files: ImportFilePage;
  readonly outcome: ImportOutcome | undefined;
  readonly after: string | undefined;
  /** this page's address without its query */
  readonly base: string;
}

/** Asks for every outcome; without it the page chooses. */
const ALL = 'all';

const hrefOf = (base: string, query: { outcome?: string; after?: string }): string => {
  const pairs = Object.entries(query).filter(([, value]) => value);
  return pairs.length > 0 ? `${base}?${new URLSearchParams(pairs as [string, string][])}` : base;
};

/** What became of each file, filtered by outcome. */
export function ImportFiles({ view, files, outcome, after, base }: ImportFilesProps) {
  const all = OUTCOMES.reduce((sum, one) => sum + view.counts[one], 0);
  if (all === 0) return null;
  return (
    <Card title="Files" description="Every file that was read, and why one was not taken.">
      <nav aria-label="Outcome" className="mb-4 flex flex-wrap gap-2">
        <OutcomeLink
          href={hrefOf(base, { outcome: ALL })}
          isCurrent={!outcome}
          words="All"
          count={all}
        />
        {OUTCOMES.map((one) => (
          <OutcomeLink
            key={one}
            href={hrefOf(base, { outcome: one })}
            isCurrent={outcome === one}
            words={OUTCOME_WORDS[one].word}
            count={view.counts[one]}
          />
        ))}
      </nav>
      {files.rows.length > 0 ? (
        <ImportFileTable rows={files.rows} clipsHref={`${base.replace(/imports\/.*$/, 'clips')}`} />
      ) : (
        <p className="text-sm text-muted">No file has this outcome.</p>
      )}
      <nav aria-label="Pages of files" className="mt-4 flex flex-wrap gap-2 empty:hidden">
        {after && (
          <LinkButton href={hrefOf(base, { outcome: outcome ?? ALL })}>First page</LinkButton>
        )}
        {files.next && (
          <LinkButton href={hrefOf(base, { outcome: outcome ?? ALL, after: files.next })}>
            Next files
          </LinkButton>
        )}
      </nav>
    </Card>
  );
}

interface OutcomeLinkProps {
  readonly href: string;
  readonly isCurrent: boolean;
  readonly words: string;
  readonly count: number;
}

function OutcomeLink({ href, isCurrent, words, count }: OutcomeLinkProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isCurrent ? 'page' : undefined}
      className={clsx(
        'inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-sm',
        isCurrent
          ? 'border-accent bg-accent-soft text-accent'
          : 'border-line-strong hover:bg-sunken',
      )}
    >
      {words} <span className="tabular-nums">{formatCount(count)}</span>
    </Link>
  );
}
