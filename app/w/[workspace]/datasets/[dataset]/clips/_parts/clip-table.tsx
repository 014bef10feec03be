'use client';

import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import type { ClipFilter } from '@/lib/domain/clips/schema';
import { CLIP_COLUMNS } from './clip-columns';
import { clipsHref } from './clip-query';

interface ClipTableProps {
  readonly base: string;
  readonly filter: ClipFilter;
  readonly total: number;
  /** heights of what is not drawn above and below the rows, in CSS pixels */
  readonly above: number;
  readonly below: number;
  readonly children: ReactNode;
}

/** The table around the rows that are in sight; the rest of its height is empty. */
export function ClipTable({ base, filter, total, above, below, children }: ClipTableProps) {
  return (
    <table
      aria-label="Clips"
      aria-rowcount={total + 1}
      className="w-full table-fixed border-separate border-spacing-0 rounded-lg border border-line bg-raised text-sm [overflow-anchor:none]"
    >
      <colgroup>
        <col className="w-9 sm:w-11" />
        {CLIP_COLUMNS.map(({ key, className }) => (
          <col key={key} className={className} />
        ))}
      </colgroup>
      <thead>
        <tr>
          <td className="sticky top-14 z-10 rounded-tl-lg border-b border-line bg-raised" />
          {CLIP_COLUMNS.map((column) => (
            <HeadCell key={column.key} column={column} base={base} filter={filter} />
          ))}
        </tr>
      </thead>
      <tbody>
        <Spacer height={above} />
        {children}
        <Spacer height={below} />
      </tbody>
    </table>
  );
}

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height, padding: 0 }} />
    </tr>
  );
}

interface HeadCellProps extends Pick<ClipTableProps, 'base' | 'filter'> {
  readonly column: (typeof CLIP_COLUMNS)[number];
}

function HeadCell({ column, base, filter }: HeadCellProps) {
  const { label, title, sort, className } = column;
  const isSorted = sort !== undefined && sort === filter.sort;
  const order = isSorted && filter.order === 'asc' ? 'desc' : 'asc';
  const Arrow = filter.order === 'asc' ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (filter.order === 'asc' ? 'ascending' : 'descending') : undefined}
      className={`${className} sticky top-14 z-10 border-b border-line bg-raised px-2 py-1 text-left font-medium text-muted last:rounded-tr-lg sm:px-3`}
    >
      {sort ? (
        <Link
          href={clipsHref(base, { ...filter, sort, order })}
          title={title ?? `Sort by ${label.toLowerCase()}`}
          className={`flex min-h-7 items-center gap-1 hover:text-ink ${className.includes('text-right') ? 'justify-end' : ''}`}
        >
          {label}
          {isSorted && <Arrow aria-hidden size={14} />}
        </Link>
      ) : (
        label
      )}
    </th>
  );
}
