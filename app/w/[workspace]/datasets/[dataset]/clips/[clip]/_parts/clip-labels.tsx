import { Card } from '@/app/_ui/card';
import type { ClipRatingsView } from '@/lib/domain/ratings/schema';
import { PerceivedLabel } from '../../../label/_parts/perceived-label';
import { CorrectLabel } from './correct-label';

interface ClipLabelsProps {
  readonly clipId: string;
  readonly emotions: readonly string[];
  readonly ratings: ClipRatingsView;
  readonly canEdit: boolean;
}

/** What was intended beside what is heard, and the correction of what was intended. */
export function ClipLabels({ clipId, emotions, ratings, canEdit }: ClipLabelsProps) {
  const { intended } = ratings;
  return (
    <Card
      title="Labels"
      description="Perceived expression, not felt emotion."
      actions={canEdit && <CorrectLabel clipId={clipId} emotions={emotions} intended={intended} />}
    >
      <PerceivedLabel clipId={clipId} ratings={ratings} />
    </Card>
  );
}
