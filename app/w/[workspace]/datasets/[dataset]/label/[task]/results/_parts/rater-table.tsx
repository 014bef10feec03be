import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatDuration, formatPercent } from '@/app/_ui/format';
import type { RaterRow, RatingTaskView } from '@/lib/domain/ratings/schema';

interface RaterTableProps {
  readonly rows: readonly RaterRow[];
  readonly raters: number;
  readonly task: RatingTaskView;
}

const COLUMNS = [
  'Listener',
  { figure: 'Ratings' },
  { figure: 'With the others’ majority' },
  { figure: 'Comparable clips' },
  { figure: 'Median time to answer' },
];

function describeRaters({ rows, raters, task }: RaterTableProps): string {
  if (task.kind === 'IMPORTED') {
    return `${formatCount(raters)} listeners of an imported table; they are not listed one by one.`;
  }
  const order =
    'In the order in which they joined, numbered as in the exports; agreeing with others is no merit by itself.';
  return rows.length < raters
    ? 'You see yourself. Members of the workspace see all listeners.'
    : order;
}

/** Who rated how much, and how often like the others: nobody is ranked. */
export function RaterTable(props: RaterTableProps) {
  const figure = `${TD} ${NUMERIC}`;
  return (
    <Card title="Listeners" description={describeRaters(props)}>
      {props.rows.length > 0 && (
        <TableFrame label="Listeners of this round">
          <table className={TABLE}>
            <TableHead columns={COLUMNS} />
            <tbody>
              {props.rows.map((row) => (
                <tr key={row.number}>
                  <th scope="row" className={`${TD} text-left font-normal`}>
                    <span className="text-muted tabular-nums">{row.number}</span> {row.name}{' '}
                    {row.isOwn && <span className="text-muted">(you)</span>}
                  </th>
                  <td className={figure}>{formatCount(row.n)}</td>
                  <td className={figure}>{formatPercent(row.withOthers)}</td>
                  <td className={figure}>{formatCount(row.comparable)}</td>
                  <td className={figure}>
                    {formatDuration(
                      row.medianReactionMs === null ? null : row.medianReactionMs / 1000,
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableFrame>
      )}
    </Card>
  );
}
