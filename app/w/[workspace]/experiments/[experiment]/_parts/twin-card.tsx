import Link from 'next/link';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { NUMERIC, TABLE, TableFrame, TableHead, TD } from '@/app/_ui/data-table';
import { formatCount, formatPercent } from '@/app/_ui/format';
import { keepsActorsApart } from '@/lib/domain/experiments/recipe/split';
import type { ExperimentView, ScoresView } from '@/lib/domain/experiments/schema';
import { compareTwin, pointsText, SPLIT_WORDS, type TwinGap } from '../../_parts/compare-twin';

interface TwinCardProps {
  readonly experiment: ExperimentView;
  readonly scores: ScoresView;
  readonly base: string;
}

const COLUMNS = ['Split', ...['UAR', 'Accuracy', 'n'].map((figure) => ({ figure }))];

/** The same recipe on both kinds of split: how much of a score is knowing the voices. */
export function TwinCard({ experiment, scores, base }: TwinCardProps) {
  const { id, twin, split, canEdit } = experiment;
  const gap = compareTwin({ kind: split.kind, ...scores }, twin);
  if (!gap || !twin) {
    const other = keepsActorsApart(split.kind) ? 'stratified-random' : 'actor-disjoint';
    return (
      <Card
        title="Beside the other split"
        description={`These figures are for ${SPLIT_WORDS[split.kind]}. The same recipe has not been run on the other split (${SPLIT_WORDS[other]}).`}
        actions={
          canEdit && (
            <LinkButton size="sm" href={`${base}/new?from=${id}&split=${other}`}>
              Run it on the other split
            </LinkButton>
          )
        }
      />
    );
  }
  return (
    <Card title="Beside the other split" description={sentence(gap)}>
      <TableFrame label="Scores on both splits">
        <table className={TABLE}>
          <TableHead columns={COLUMNS} />
          <tbody>
            {[gap.disjoint, gap.random].map((side) => (
              <tr key={side.kind}>
                <th scope="row" className={`${TD} text-left font-normal`}>
                  {SPLIT_WORDS[side.kind]}{' '}
                  {side.kind === split.kind ? (
                    <span className="text-muted">(this experiment)</span>
                  ) : (
                    <Link href={`${base}/${twin.experimentId}`} className="text-accent underline">
                      open
                    </Link>
                  )}
                </th>
                <td className={`${TD} ${NUMERIC} font-medium`}>{formatPercent(side.uar)}</td>
                <td className={`${TD} ${NUMERIC}`}>{formatPercent(side.accuracy)}</td>
                <td className={`${TD} ${NUMERIC}`}>{formatCount(side.n)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableFrame>
    </Card>
  );
}

function sentence({ uarPoints, accuracyPoints }: TwinGap): string {
  return `With the same actors in train and test: UAR ${pointsText(uarPoints)}, accuracy ${pointsText(accuracyPoints)}. The gap is what knowing the voices is worth; trust the figure for unseen actors.`;
}
