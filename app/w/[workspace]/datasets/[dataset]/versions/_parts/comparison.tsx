import clsx from 'clsx';
import { Download } from 'lucide-react';
import Link from 'next/link';
import { buttonClass, LinkButton } from '@/app/_ui/button';
import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type {
  ChangedClip,
  VersionChange,
  VersionComparison,
  VersionLabels,
} from '@/lib/domain/versions/schema';
import { type VersionQuery, versionsHref } from './version-query';

interface ComparisonProps {
  readonly comparison: VersionComparison;
  readonly query: VersionQuery;
  readonly base: string;
  /** address of the clips page */
  readonly clipsBase: string;
}

const WORDS = { added: 'added', removed: 'removed', relabelled: 'relabelled' } as const;

/** What differs between two versions: counts that narrow the list, and the list. */
export function Comparison({ comparison, query, base, clipsBase }: ComparisonProps) {
  const { from, to, counts, unchanged, rows, next } = comparison;
  const pair = { from: from.number, to: to.number };
  const total = counts.added + counts.removed + counts.relabelled;
  const csv = `/api/versions/difference?${new URLSearchParams({ from: from.id, to: to.id })}`;
  return (
    <div className="mt-4 flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-2">
        <ChangeLink isCurrent={!query.change} href={versionsHref(base, pair)}>
          {formatCount(total)} changed
        </ChangeLink>
        {Object.entries(WORDS).map(([key, word]) => {
          const change = key as VersionChange;
          return (
            <ChangeLink
              key={key}
              isCurrent={query.change === change}
              href={versionsHref(base, { ...pair, change })}
            >
              {formatCount(counts[change])} {word}
            </ChangeLink>
          );
        })}
        <span className="text-sm text-muted">{formatCount(unchanged)} unchanged</span>
        {total > 0 && (
          <a href={csv} download className={buttonClass({ size: 'sm' }, 'ml-auto')}>
            <Download aria-hidden /> CSV
          </a>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="text-sm text-muted">
          {total === 0 ? 'Both hold the same clips with the same labels.' : 'No clip here.'}
        </p>
      ) : (
        <ChangeTable rows={rows} clipsBase={clipsBase} />
      )}
      <nav aria-label="Pages of changed clips" className="flex flex-wrap gap-2 empty:hidden">
        {query.after && (
          <LinkButton
            size="sm"
            scroll={false}
            href={versionsHref(base, { ...pair, change: query.change })}
          >
            First clips
          </LinkButton>
        )}
        {next && (
          <LinkButton
            size="sm"
            scroll={false}
            href={versionsHref(base, { ...pair, change: query.change, after: next })}
          >
            Next clips
          </LinkButton>
        )}
      </nav>
    </div>
  );
}

interface ChangeLinkProps {
  readonly isCurrent: boolean;
  readonly href: string;
  readonly children: React.ReactNode;
}

function ChangeLink({ isCurrent, href, children }: ChangeLinkProps) {
  return (
    <Link
      href={href}
      scroll={false}
      aria-current={isCurrent ? 'true' : undefined}
      className={clsx(
        'tabular inline-flex min-h-8 items-center rounded-full border px-3 text-sm',
        isCurrent
          ? 'border-accent bg-accent-soft font-medium text-accent'
          : 'border-line-strong hover:bg-sunken',
      )}
    >
      {children}
    </Link>
  );
}

function ChangeTable({ rows, clipsBase }: { rows: readonly ChangedClip[]; clipsBase: string }) {
  return (
    <TableFrame label="Changed clips" className="rounded-lg border border-line">
      <table className={TABLE}>
        <TableHead columns={['Clip', 'Change', 'Before', 'After']} />
        <tbody>
          {rows.map(({ clipId, path, change, before, after }) => (
            <tr key={clipId}>
              <th scope="row" className={`${TD} text-left font-normal`}>
                <Link
                  href={`${clipsBase}?clip=${clipId}`}
                  className="inline-flex min-h-6 items-center font-mono text-xs hover:underline"
                >
                  {path}
                </Link>
              </th>
              <td className={TD}>{WORDS[change]}</td>
              <td className={TD}>
                <Labels labels={before} />
              </td>
              <td className={TD}>
                <Labels labels={after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Labels({ labels }: { labels: VersionLabels | null }) {
  if (!labels) return <span className="text-muted">not there</span>;
  return (
    <span className="flex flex-wrap items-center gap-x-3">
      <EmotionChip emotionKey={labels.emotion} />
      <span className="text-muted">actor {labels.actor}</span>
    </span>
  );
}
