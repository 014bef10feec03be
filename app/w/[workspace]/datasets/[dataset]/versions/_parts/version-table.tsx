import Link from 'next/link';
import { Badge } from '@/app/_ui/badge';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatDateTime } from '@/app/_ui/format';
import type { VersionList, VersionView } from '@/lib/domain/versions/schema';

interface VersionTableProps {
  readonly list: VersionList;
  /** address of an experiment, without its id */
  readonly experimentsBase: string;
}

const COLUMNS = [
  { figure: 'Version' },
  'Content, SHA-256',
  { figure: 'Clips' },
  'Frozen',
  'Note',
  'Experiments',
];

/** A dataset's frozen versions, newest first. */
export function VersionTable({ list, experimentsBase }: VersionTableProps) {
  return (
    <Card title="Versions">
      <TableFrame label="Versions">
        <table className={TABLE}>
          <TableHead columns={COLUMNS} />
          <tbody>
            {list.versions.map((version) => (
              <tr key={version.id}>
                <th scope="row" className={`${TD} ${NUMERIC} font-medium whitespace-nowrap`}>
                  {version.number === list.currentNumber && (
                    <Badge tone="success" className="mr-2">
                      as it is now
                    </Badge>
                  )}
                  {version.number}
                </th>
                <td className={TD}>
                  <code title={version.contentHash} className="text-xs">
                    {version.contentHash.slice(0, 16)}…
                  </code>
                </td>
                <td className={`${TD} ${NUMERIC}`}>{formatCount(version.clipCount)}</td>
                <td className={`${TD} whitespace-nowrap`}>{formatDateTime(version.createdAt)}</td>
                <td className={`${TD} min-w-40`}>{version.note ?? '–'}</td>
                <td className={TD}>
                  <Experiments experiments={version.experiments} base={experimentsBase} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Card>
  );
}

interface ExperimentsProps {
  readonly experiments: VersionView['experiments'];
  readonly base: string;
}

function Experiments({ experiments, base }: ExperimentsProps) {
  if (experiments.length === 0) return <span className="text-muted">none</span>;
  return (
    <ul>
      {experiments.map(({ id, name }) => (
        <li key={id}>
          <Link
            href={`${base}/${id}`}
            className="inline-flex min-h-6 items-center text-accent hover:underline"
          >
            {name}
          </Link>
        </li>
      ))}
    </ul>
  );
}
