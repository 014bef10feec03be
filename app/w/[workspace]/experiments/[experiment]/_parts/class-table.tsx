import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatPercent } from '@/app/_ui/format';
import type { ScoresView } from '@/lib/domain/experiments/schema';

const FIGURES = ['Precision', 'Recall', 'F1', 'Support'];
const COLUMNS = ['Emotion', ...FIGURES.map((figure) => ({ figure }))];

/** Precision, recall, F1 and support (clips) of every emotion. */
export function ClassTable({ classes }: { classes: ScoresView['perClass'] }) {
  const figure = `${TD} ${NUMERIC}`;
  return (
    <TableFrame label="Scores by emotion">
      <table className={TABLE}>
        <TableHead columns={COLUMNS} />
        <tbody>
          {classes.map(({ key, precision, recall, f1, support }) => (
            <tr key={key}>
              <th scope="row" className={`${TD} text-left font-normal`}>
                <EmotionChip emotionKey={key} />
              </th>
              <td className={figure}>{formatPercent(precision)}</td>
              <td className={figure}>{formatPercent(recall)}</td>
              <td className={figure}>{formatPercent(f1)}</td>
              <td className={figure}>{formatCount(support)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableFrame>
  );
}
