'use client';

import { SearchX } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useSpaceToPlay } from '@/app/_audio/use-space-to-play';
import { LinkButton } from '@/app/_ui/button';
import { TABLE, TableFrame, TH } from '@/app/_ui/data-table';
import { EmptyState } from '@/app/_ui/empty-state';
import { formatCount } from '@/app/_ui/format';
import type { ClipPage } from '@/lib/domain/clips/schema';
import { type ClipQuery, clipsHref } from './clip-query';
import { ClipTableRow } from './clip-row';

interface ClipListProps {
  readonly page: ClipPage;
  readonly query: ClipQuery;
  readonly base: string;
}

const COLUMNS = ['Clip', 'Actor', 'Emotion', 'Intensity', 'Statement'];

/** A page of clips. Space plays the focused row, the arrows go from row to row. */
export function ClipList({ page, query, base }: ClipListProps) {
  const { rows, total, next } = page;
  if (rows.length === 0) return <NoClips query={query} base={base} />;
  const { clip: open, ...rest } = query;
  return (
    <>
      <p className="mb-2 text-sm text-muted" role="status">
        {formatCount(total)} {total === 1 ? 'clip' : 'clips'}
        {total > rows.length && `, ${rows.length} of them here`}. Space plays the focused row.
      </p>
      <ClipTable rows={rows} open={open} hrefOf={(clip) => clipsHref(base, { ...query, clip })} />
      <nav aria-label="Pages of clips" className="mt-4 flex flex-wrap gap-2">
        {query.after && (
          <LinkButton href={clipsHref(base, { ...rest, after: undefined })}>First page</LinkButton>
        )}
        {next && (
          <LinkButton href={clipsHref(base, { ...rest, after: next })}>Next clips</LinkButton>
        )}
      </nav>
    </>
  );
}

interface ClipTableProps {
  readonly rows: ClipPage['rows'];
  readonly open: string | undefined;
  hrefOf(clipId: string): string;
}

function ClipTable({ rows, open, hrefOf }: ClipTableProps) {
  const spaceToPlay = useSpaceToPlay();
  const onKeyDown = (clipId: string) => (event: KeyboardEvent<HTMLElement>) => {
    spaceToPlay(clipId)(event);
    moveFocus(event);
  };
  return (
    <TableFrame label="Clips" className="rounded-lg border border-line bg-raised">
      <table className={TABLE}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={TH}>
                {column}
              </th>
            ))}
            <th scope="col" className={`${TH} text-right`}>
              Duration
            </th>
            <th scope="col" className={`${TH} text-right`}>
              <abbr title="RMS level relative to full scale" className="no-underline">
                dBFS
              </abbr>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ClipTableRow
              key={row.id}
              clip={row}
              href={hrefOf(row.id)}
              isOpen={row.id === open}
              onKeyDown={onKeyDown(row.id)}
            />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const { currentTarget: row, key } = event;
  if (event.target !== row || (key !== 'ArrowDown' && key !== 'ArrowUp')) return;
  const next = key === 'ArrowDown' ? row.nextElementSibling : row.previousElementSibling;
  if (!(next instanceof HTMLElement)) return;
  event.preventDefault();
  next.focus();
}

function NoClips({ query, base }: Pick<ClipListProps, 'query' | 'base'>) {
  const isFiltered = Object.keys(query).length > 0;
  return (
    <EmptyState
      icon={<SearchX />}
      title={isFiltered ? 'No clip matches' : 'No clip yet'}
      actions={
        isFiltered ? (
          <LinkButton href={base}>Show all clips</LinkButton>
        ) : (
          <LinkButton variant="primary" href={base.replace(/clips$/, 'import')}>
            Import clips
          </LinkButton>
        )
      }
    />
  );
}
