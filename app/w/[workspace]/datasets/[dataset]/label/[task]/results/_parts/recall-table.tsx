import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import type { ClassRecall } from '@/lib/domain/ratings/schema';
import { formatEstimate } from '../../../_parts/format-estimate';

const COLUMNS = ['Intended', { figure: 'Heard as intended' }, { figure: 'Ratings' }];

/** How often each intended emotion is heard, with its interval by actor. */
export function RecallTable({ recalls }: { recalls: readonly ClassRecall[] }) {
  return (
    <Card title="By emotion" description="Recall of listeners, 95 % interval by actor.">
      <TableFrame label="How often each emotion is heard as intended">
        <table className={TABLE}>
          <TableHead columns={COLUMNS} />
          <tbody>
            {recalls.map((recall) => (
              <tr key={recall.key}>
                <th scope="row" className={`${TD} text-left font-normal`}>
                  <EmotionChip emotionKey={recall.key} />
                </th>
                <td className={`${TD} ${NUMERIC}`}>{formatEstimate(recall)}</td>
                <td className={`${TD} ${NUMERIC}`}>{formatCount(recall.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Card>
  );
}
