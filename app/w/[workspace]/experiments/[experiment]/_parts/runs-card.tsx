import Link from 'next/link';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatPercent } from '@/app/_ui/format';
import type { RunItem } from '@/lib/domain/experiments/schema';
import { RunBadge } from '../../_parts/run-badge';

interface RunsCardProps {
  readonly runs: readonly RunItem[];
  readonly chosenId: string;
  /** the experiment's address */
  readonly href: string;
}

const COLUMNS = [
  'Run',
  'Status',
  { figure: 'Epoch' },
  { figure: 'UAR (test)' },
  { figure: 'Accuracy (test)' },
];

/** Every fold and seed of the experiment; the chosen one is what the rest of the page shows. */
export function RunsCard({ runs, chosenId, href }: RunsCardProps) {
  const ended = runs.filter(({ uar }) => uar !== null).length;
  return (
    <Card
      title="Runs"
      description={`One for each fold and seed; ${ended} of ${runs.length} have a result. Below is the chosen one.`}
    >
      <TableFrame label="Runs of this experiment">
        <table className={TABLE}>
          <caption className="sr-only">Runs by seed and fold</caption>
          <TableHead columns={COLUMNS} />
          <tbody>
            {runs.map((run) => (
              <RunRow key={run.id} run={run} isChosen={run.id === chosenId} href={href} />
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Card>
  );
}

interface RunRowProps {
  readonly run: RunItem;
  readonly isChosen: boolean;
  readonly href: string;
}

function RunRow({ run, isChosen, href }: RunRowProps) {
  const figure = `${TD} ${NUMERIC} whitespace-nowrap`;
  return (
    <tr className={isChosen ? 'bg-accent-soft' : 'hover:bg-sunken'}>
      <th scope="row" className={`${TD} text-left font-medium whitespace-nowrap`}>
        <Link
          href={`${href}?run=${run.id}`}
          scroll={false}
          aria-current={isChosen ? 'true' : undefined}
          className="inline-flex min-h-6 items-center hover:underline"
        >
          {nameOfRun(run)}
        </Link>
      </th>
      <td className={TD}>
        <RunBadge status={run.status} />
      </td>
      <td className={figure}>
        {formatCount(run.epoch)} / {formatCount(run.epochsPlanned)}
      </td>
      <td className={`${figure} font-medium`}>{formatPercent(run.uar)}</td>
      <td className={figure}>{formatPercent(run.accuracy)}</td>
    </tr>
  );
}

/** Folds are counted from 1 for people. */
const nameOfRun = ({ fold, seed }: RunItem): string => `Fold ${fold + 1}, seed ${seed}`;
