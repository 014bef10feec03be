import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE } from '@/app/_ui/data-table';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatPercent } from '@/app/_ui/format';
import { Notice } from '@/app/_ui/notice';
import type { ClassBalance } from '@/lib/domain/datasets/schema';

interface ClassCountsProps {
  readonly balance: ClassBalance;
  readonly datasetName: string;
}

/** What there is to learn from: clips by emotion, next to the form that will divide them. */
export function ClassCounts({ balance, datasetName }: ClassCountsProps) {
  const { clips, actors, classes } = balance;
  return (
    <Card
      title="Clips by emotion"
      description={`${datasetName}: ${formatCount(clips)} clips, ${formatCount(actors.length)} actors`}
    >
      {actors.length < 3 && (
        <Notice tone="warning" className="mb-3">
          A split by unseen actors needs at least three actors, one for each part. Import more, or
          choose the random split.
        </Notice>
      )}
      <table className={TABLE}>
        <thead className="sr-only">
          <tr>
            <th scope="col">Emotion</th>
            <th scope="col">Clips</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        <tbody>
          {classes.map(({ key, count, share }) => (
            <tr key={key}>
              <th scope="row" className="py-1 text-left font-normal">
                <EmotionChip emotionKey={key} />
              </th>
              <td className={`py-1 ${NUMERIC}`}>{formatCount(count)}</td>
              <td className={`py-1 ${NUMERIC} text-muted`}>{formatPercent(share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
