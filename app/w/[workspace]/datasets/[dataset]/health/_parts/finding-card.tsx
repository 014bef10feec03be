import type { ReactNode } from 'react';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount } from '@/app/_ui/format';
import type { FindingView } from '@/lib/domain/health/schema';
import { FINDING_NAMES } from './finding-names';
import { SeverityBadge } from './severity-badge';

interface FindingCardProps {
  readonly finding: FindingView;
  readonly isOpen: boolean;
  /** address of the page with its clips shown, or hidden again */
  readonly toggleHref: string;
  /** address of the list of clips, narrowed to those of the finding */
  readonly clipsHref: string;
  /** the clips, where they are shown */
  readonly children?: ReactNode;
}

/** One thing that is wrong: what, what it costs, what to do, and which clips. */
export function FindingCard({
  finding,
  isOpen,
  toggleHref,
  clipsHref,
  children,
}: FindingCardProps) {
  const { kind, severity, says, cost, advice, clipCount, table, files, fileCount } = finding;
  return (
    <Card
      title={
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          {FINDING_NAMES[kind]} <SeverityBadge severity={severity} />
        </span>
      }
      actions={
        clipCount > 0 && (
          <>
            <LinkButton size="sm" scroll={false} href={toggleHref} aria-expanded={isOpen}>
              {isOpen
                ? 'Hide clips'
                : `Show ${formatCount(clipCount)} ${clipCount === 1 ? 'clip' : 'clips'}`}
            </LinkButton>
            <LinkButton size="sm" variant="ghost" href={clipsHref}>
              Open in Clips
            </LinkButton>
          </>
        )
      }
    >
      <p className="max-w-prose font-medium">{says}</p>
      <dl className="mt-3 grid max-w-prose gap-x-4 gap-y-2 text-sm sm:grid-cols-[5rem_minmax(0,1fr)]">
        <dt className="text-muted">Cost</dt>
        <dd className="max-sm:-mt-1">{cost}</dd>
        <dt className="text-muted">To do</dt>
        <dd className="max-sm:-mt-1">{advice}</dd>
      </dl>
      {table && <FindingTable label={FINDING_NAMES[kind]} table={table} />}
      {files && files.length > 0 && <Files files={files} total={fileCount ?? files.length} />}
      {children}
    </Card>
  );
}

interface FindingTableProps {
  readonly label: string;
  readonly table: NonNullable<FindingView['table']>;
}

function FindingTable({ label, table: { columns, rows } }: FindingTableProps) {
  const [first, ...others] = columns;
  return (
    <TableFrame label={`Figures: ${label}`} className="mt-4">
      <table className={`${TABLE} w-auto! min-w-80`}>
        <TableHead columns={[first, ...others.map((figure) => ({ figure }))]} />
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row" className={`${TD} text-left font-normal`}>
                {name}
              </th>
              {cells.map((cell, i) => (
                <td key={others[i]} className={`${TD} ${NUMERIC} whitespace-nowrap`}>
                  {typeof cell === 'number' ? formatCount(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function Files({ files, total }: { files: readonly string[]; total: number }) {
  return (
    <details className="mt-4 text-sm">
      <summary className="min-h-6 cursor-pointer text-accent">
        {files.length < total
          ? `The first ${formatCount(files.length)} of ${formatCount(total)} files`
          : `${formatCount(total)} ${total === 1 ? 'file' : 'files'}`}
      </summary>
      <ul className="mt-2 font-mono text-xs break-all">
        {files.map((file) => (
          <li key={file} className="py-0.5">
            {file}
          </li>
        ))}
      </ul>
    </details>
  );
}
