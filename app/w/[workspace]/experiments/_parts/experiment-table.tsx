import Link from 'next/link';
import { Badge } from '@/app/_ui/badge';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatDateTime, formatPercent } from '@/app/_ui/format';
import type { ExperimentListItem } from '@/lib/domain/experiments/schema';
import { SPLIT_WORDS } from './compare-twin';
import { RunBadge } from './run-badge';

interface ExperimentTableProps {
  readonly experiments: readonly ExperimentListItem[];
  /** `/w/…/experiments` */
  readonly base: string;
}

const COLUMNS = [
  'Experiment',
  'Status',
  'Dataset',
  'Split',
  { figure: 'Epoch' },
  { figure: 'UAR' },
  { figure: 'Accuracy' },
  'Created',
];

/** Every experiment of the workspace, newest first. */
export function ExperimentTable({ experiments, base }: ExperimentTableProps) {
  return (
    <TableFrame label="Experiments" className="rounded-lg border border-line bg-raised">
      <table className={TABLE}>
        <caption className="sr-only">Experiments, newest first</caption>
        <TableHead columns={COLUMNS} />
        <tbody>
          {experiments.map((experiment) => (
            <ExperimentRow key={experiment.id} experiment={experiment} base={base} />
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

function ExperimentRow({ experiment, base }: { experiment: ExperimentListItem; base: string }) {
  const { id, name, status, datasetName, splitKind, mistakes, epoch, epochsPlanned } = experiment;
  const figure = `${TD} ${NUMERIC} whitespace-nowrap`;
  return (
    <tr className="hover:bg-sunken">
      <th scope="row" className={`${TD} min-w-48 text-left font-medium`}>
        <Link href={`${base}/${id}`} className="inline-flex min-h-6 items-center hover:underline">
          {name}
        </Link>
        {mistakes.length > 0 && (
          <Badge tone="danger" className="ml-2">
            wrong on purpose
          </Badge>
        )}
      </th>
      <td className={TD}>
        <RunBadge status={status} />
      </td>
      <td className={TD}>{datasetName}</td>
      <td className={`${TD} min-w-36`}>{SPLIT_WORDS[splitKind]}</td>
      <td className={figure}>
        {formatCount(epoch)} / {formatCount(epochsPlanned)}
      </td>
      <td className={`${figure} font-medium`}>{formatPercent(experiment.uar)}</td>
      <td className={figure}>{formatPercent(experiment.accuracy)}</td>
      <td className={`${TD} whitespace-nowrap text-muted`}>
        {formatDateTime(experiment.createdAt)}
      </td>
    </tr>
  );
}
