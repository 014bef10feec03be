import Link from 'next/link';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatDateTime, formatDuration } from '@/app/_ui/format';
import type { DatasetListItem } from '@/lib/domain/datasets/schema';

interface DatasetTableProps {
  readonly workspaceId: string;
  readonly datasets: readonly DatasetListItem[];
}

const COLUMNS = [
  'Dataset',
  'Corpus',
  { figure: 'Clips' },
  { figure: 'Actors' },
  { figure: 'Length' },
  'Made',
];

export function DatasetTable({ workspaceId, datasets }: DatasetTableProps) {
  return (
    <TableFrame label="Datasets" className="rounded-lg border border-line bg-raised">
      <table className={TABLE}>
        <TableHead columns={COLUMNS} />
        <tbody>
          {datasets.map((dataset) => (
            <DatasetRow key={dataset.id} workspaceId={workspaceId} dataset={dataset} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function DatasetRow({ workspaceId, dataset }: { workspaceId: string; dataset: DatasetListItem }) {
  return (
    <tr className="hover:bg-sunken [&:last-child>*]:border-b-0">
      <th scope="row" className={`${TD} text-left font-medium`}>
        <Link
          href={`/w/${workspaceId}/datasets/${dataset.id}`}
          className="inline-flex min-h-8 items-center text-accent hover:underline"
        >
          {dataset.name}
        </Link>
      </th>
      <td className={TD}>{dataset.corpusName}</td>
      <td className={`${TD} ${NUMERIC}`}>{formatCount(dataset.clips)}</td>
      <td className={`${TD} ${NUMERIC}`}>{formatCount(dataset.actors)}</td>
      <td className={`${TD} ${NUMERIC} whitespace-nowrap`}>
        {formatDuration(dataset.hours * 3600)}
      </td>
      <td className={`${TD} whitespace-nowrap text-muted`}>{formatDateTime(dataset.createdAt)}</td>
    </tr>
  );
}
