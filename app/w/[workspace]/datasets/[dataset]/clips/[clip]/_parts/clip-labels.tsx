import { Card } from '@/app/_ui/card';
import type { ClipRatingsView } from '@/lib/domain/ratings/schema';
import { PerceivedLabel } from '../../../label/_parts/perceived-label';
import { CorrectLabel } from './correct-label';

interface ClipLabelsProps {
  readonly clipId: string;
  readonly emotions: readonly string[];
  /** of the clip */
  readonly actor: string;
  /** of the dataset */
  readonly actors: readonly string[];
  readonly ratings: ClipRatingsView;
  readonly canEdit: boolean;
}

/** What was intended beside what is heard, and the correction of what was intended and by whom. */
export function ClipLabels({ ratings, canEdit, ...labels }: ClipLabelsProps) {
  return (
    <Card
      title="Labels"
      description="Perceived expression, not felt emotion."
      actions={canEdit && <CorrectLabel {...labels} intended={ratings.intended} />}
    >
      <PerceivedLabel clipId={labels.clipId} ratings={ratings} />
    </Card>
  );
}
