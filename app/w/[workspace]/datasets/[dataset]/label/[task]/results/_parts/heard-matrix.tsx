import { ConfusionTable } from '@/app/_charts/confusion-table';
import { Card } from '@/app/_ui/card';
import type { AgreementView } from '@/lib/domain/ratings/schema';

interface HeardMatrixProps {
  readonly confusion: AgreementView['confusion'];
  readonly cell: { readonly intended: string; readonly perceived: string } | null;
}

const WORDS = { row: 'intended', column: 'perceived', unit: 'ratings' } as const;

/** What was intended against what was heard, every rating by itself. */
export function HeardMatrix({ confusion, cell }: HeardMatrixProps) {
  return (
    <Card
      title="Intended and perceived"
      description="Rows: the emotion that the actor intended. Columns: what listeners heard. Read it as you read a model’s."
    >
      <ConfusionTable
        confusion={confusion}
        words={WORDS}
        selected={cell && { trueKey: cell.intended, predictedKey: cell.perceived }}
      />
    </Card>
  );
}
