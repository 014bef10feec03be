import Link from 'next/link';
import { Badge } from '@/app/_ui/badge';
import { TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import type { ImportFileView } from '@/lib/domain/imports/schema';
import { OUTCOME_WORDS } from './outcome-words';

interface ImportFileTableProps {
  readonly rows: readonly ImportFileView[];
  readonly clipsHref: string;
}

export function ImportFileTable({ rows, clipsHref }: ImportFileTableProps) {
  return (
    <TableFrame label="Files of the import">
      <table className={TABLE}>
        <TableHead columns={['File', 'Outcome', 'Reason']} />
        <tbody>
          {rows.map((row) => (
            <FileRow key={row.path} row={row} clipsHref={clipsHref} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function FileRow({ row, clipsHref }: { row: ImportFileView; clipsHref: string }) {
  const { path, outcome, reason, clip } = row;
  const { word, tone } = OUTCOME_WORDS[outcome];
  return (
    <tr>
      <th scope="row" className={`${TD} text-left font-mono text-xs font-normal whitespace-nowrap`}>
        {path}
      </th>
      <td className={TD}>
        <Badge tone={tone}>{word}</Badge>
      </td>
      <td className={`${TD} min-w-64`}>
        {reason}{' '}
        {clip && (
          <Link
            href={`${clipsHref}?clip=${clip.id}`}
            className="inline-flex min-h-6 items-center text-accent hover:underline"
          >
            {outcome === 'IMPORTED' ? 'Open the clip' : 'Open that clip'}
          </Link>
        )}
      </td>
    </tr>
  );
}
