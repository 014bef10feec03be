import type { ReactNode } from 'react';
import { ConfusionTable } from '@/app/_charts/confusion-table';
import { Card } from '@/app/_ui/card';
import type { ExperimentView } from '@/lib/domain/experiments/schema';
import { ClassTable } from './class-table';
import { ExportLinks } from './export-links';
import { ScoreCard } from './score-card';
import { TwinCard } from './twin-card';

interface ResultSectionProps {
  readonly experiment: ExperimentView;
  readonly selected: { readonly trueKey: string; readonly predictedKey: string } | null;
  readonly base: string;
  /** the clips of the open cell, below the matrix */
  readonly children: ReactNode;
}

/** What the test part says, in figures, beside the other split, and cell by cell. */
export function ResultSection({ experiment, selected, base, children }: ResultSectionProps) {
  const { run } = experiment;
  if (!run.scores || !run.confusion) return null;
  return (
    <>
      <ScoreCard scores={run.scores} bestEpoch={run.bestEpoch} />
      <TwinCard experiment={experiment} scores={run.scores} base={base} />
      <Card
        title="Confusion matrix of the test part"
        description="Rows: the emotion that the actor intended (true). Columns: what the model predicted."
        actions={
          <ExportLinks
            experimentId={experiment.id}
            runId={run.id}
            formats={['matrix.csv', 'predictions.csv']}
          />
        }
      >
        <ConfusionTable confusion={run.confusion} selected={selected} />
      </Card>
      {children}
      <Card title="By emotion" description="Test part, each class against all others.">
        <ClassTable classes={run.scores.perClass} />
      </Card>
    </>
  );
}
