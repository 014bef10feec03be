import type { ReactNode } from 'react';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type { MapRow } from './map-rows';

interface MapTableProps {
  readonly rows: readonly MapRow[];
  /** draws the target of a row */
  target(row: MapRow): ReactNode;
}

/** A map as a table: label, clips, and what the label becomes. */
export function MapTable({ rows, target }: MapTableProps) {
  return (
    <TableFrame label="Labels of the map">
      <table className={TABLE}>
        <TableHead columns={['Label', { figure: 'Clips' }, 'Becomes']} />
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={`${TD} text-left font-normal`}>
                <EmotionChip emotionKey={row.key} />
              </th>
              <td className={`${TD} ${NUMERIC}`}>
                {row.count === null ? (
                  <span className="text-muted">–</span>
                ) : (
                  formatCount(row.count)
                )}
              </td>
              <td className={`${TD} w-1/2`}>{target(row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}

/** A target that cannot be changed. */
export function FixedTarget({ row: { target } }: { row: MapRow }) {
  if (target === null) return <span className="text-muted">dropped</span>;
  return <EmotionChip emotionKey={target} />;
}
