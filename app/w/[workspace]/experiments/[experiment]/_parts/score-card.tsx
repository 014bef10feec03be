import { Card } from '@/app/_ui/card';
import { formatCount, formatPercent } from '@/app/_ui/format';
import { Stat, StatRow } from '@/app/_ui/stat';
import type { ScoresView } from '@/lib/domain/experiments/schema';

const FIGURES = [
  ['uar', 'UAR'],
  ['accuracy', 'Accuracy'],
  ['weightedPrecision', 'Weighted precision'],
  ['weightedRecall', 'Weighted recall'],
  ['weightedF1', 'Weighted F1'],
  ['macroF1', 'Macro F1'],
] as const satisfies readonly (readonly [keyof ScoresView, string])[];

interface ScoreCardProps {
  readonly scores: ScoresView;
  readonly bestEpoch: number | null;
}

/** The figures of the test part, UAR first. */
export function ScoreCard({ scores, bestEpoch }: ScoreCardProps) {
  const classes = scores.perClass.length;
  return (
    <Card
      title="Result on the test part"
      description={`Touched once, after training, with the weights of epoch ${bestEpoch ?? '–'}, the best on validation. Guessing would score ${formatPercent(1 / classes)} UAR (1 of ${classes}).`}
    >
      <StatRow>
        {FIGURES.map(([key, label]) => (
          <Stat
            key={key}
            label={label}
            value={formatPercent(scores[key])}
            hint={`n = ${formatCount(scores.n)}`}
          />
        ))}
      </StatRow>
      <p className="mt-4 text-sm text-muted">
        UAR is the mean of the classes’ recalls: every emotion counts alike. Perceived expression,
        not felt emotion.
      </p>
    </Card>
  );
}
