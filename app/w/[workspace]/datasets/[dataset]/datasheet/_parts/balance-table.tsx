import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatPercent } from '@/app/_ui/format';
import type { ClassBalance } from '@/lib/domain/datasets/schema';

const COLUMNS = ['Label', { figure: 'Clips' }, { figure: 'Share' }, { figure: 'Actors' }] as const;

/** The labels with their clips, and how many actors speak each. */
export function BalanceTable({ classes, actors }: Pick<ClassBalance, 'classes' | 'actors'>) {
  const speakers = (key: string): number =>
    actors.filter(({ counts }) => (counts[key] ?? 0) > 0).length;
  return (
    <TableFrame label="Clips by label" className="max-w-xl">
      <table className={TABLE}>
        <TableHead columns={COLUMNS} />
        <tbody>
          {classes.map(({ key, count, share }) => (
            <tr key={key} className="print:break-inside-avoid">
              <td className={TD}>
                <EmotionChip emotionKey={key} />
              </td>
              <td className={`${TD} ${NUMERIC}`}>{formatCount(count)}</td>
              <td className={`${TD} ${NUMERIC}`}>{formatPercent(share)}</td>
              <td className={`${TD} ${NUMERIC}`}>{formatCount(speakers(key))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
