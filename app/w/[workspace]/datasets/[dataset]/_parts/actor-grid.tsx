import Link from 'next/link';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TD, TH } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type { ClassBalance } from '@/lib/domain/datasets/schema';
import { CountCell } from './count-cell';
import { type GridRow, prepareActorGrid } from './prepare-actor-grid';

interface ActorGridProps {
  readonly balance: Pick<ClassBalance, 'actors' | 'classes' | 'clips'>;
  readonly clipsHref: string;
}

const STICKY = 'sticky left-0 z-10 bg-raised text-left whitespace-nowrap';

/** Who speaks what how often: rows are actors, columns emotions, holes stand out. */
export function ActorGrid({ balance, clipsHref }: ActorGridProps) {
  const { keys, rows, totals, summary } = prepareActorGrid(balance);
  return (
    <Card title="Actors and emotions" description={summary}>
      <TableFrame label="Clips by actor and emotion">
        <table className={TABLE}>
          <thead>
            <tr>
              <th scope="col" className={`${TH} ${STICKY}`}>
                Actor
              </th>
              {keys.map((key) => (
                <th key={key} scope="col" className={`${TH} text-center`}>
                  <EmotionChip emotionKey={key} />
                </th>
              ))}
              <th scope="col" className={`${TH} ${NUMERIC}`}>
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <ActorGridRow key={row.actor} row={row} clipsHref={clipsHref} />
            ))}
          </tbody>
          <tfoot>
            <tr className="font-medium">
              <th scope="row" className={`${TD} ${STICKY} border-b-0 font-medium`}>
                All
              </th>
              {totals.map(({ key, count }) => (
                <td key={key} className={`${TD} border-b-0 text-center tabular-nums`}>
                  {formatCount(count)}
                </td>
              ))}
              <td className={`${TD} ${NUMERIC} border-b-0`}>{formatCount(balance.clips)}</td>
            </tr>
          </tfoot>
        </table>
      </TableFrame>
    </Card>
  );
}

function ActorGridRow({ row, clipsHref }: { row: GridRow; clipsHref: string }) {
  const { actor, gender, cells, total } = row;
  const actorHref = `${clipsHref}?actor=${encodeURIComponent(actor)}`;
  return (
    <tr>
      <th scope="row" className={`${TD} ${STICKY} py-0 font-normal`}>
        <Link href={actorHref} className="inline-flex min-h-8 items-center gap-2 hover:underline">
          <span className="font-medium tabular-nums">{actor}</span>
          <span className="text-muted">{gender}</span>
        </Link>
      </th>
      {cells.map((cell) => (
        <CountCell key={cell.key} cell={cell} row={`actor ${actor}`} rowHref={actorHref} />
      ))}
      <td className={`${TD} ${NUMERIC} py-0`}>{formatCount(total)}</td>
    </tr>
  );
}
