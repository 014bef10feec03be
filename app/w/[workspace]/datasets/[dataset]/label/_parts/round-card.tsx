import { ChartColumn, Headphones } from 'lucide-react';
import { Badge } from '@/app/_ui/badge';
import { LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatCount } from '@/app/_ui/format';
import { ProgressBar } from '@/app/_ui/progress-bar';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import { RoundControls } from './round-controls';

interface RoundCardProps {
  readonly task: RatingTaskView;
  readonly base: string;
}

/** One round: what it is, how far it is, and what to do in it. */
export function RoundCard({ task, base }: RoundCardProps) {
  const { id, name, clips, ratingsPerClip, wantedGiven, closedAt } = task;
  const isRound = task.kind === 'ROUND';
  return (
    <Card
      level={3}
      title={
        <span className="flex flex-wrap items-center gap-2">
          {name} <RoundBadges task={task} />
        </span>
      }
      description={describeRound(task)}
      actions={
        <>
          {isRound && task.canRate && !closedAt && hasMore(task) && (
            <LinkButton variant="primary" size="sm" href={`${base}/${id}`}>
              <Headphones aria-hidden /> {task.ownRatings > 0 ? 'Go on listening' : 'Listen'}
            </LinkButton>
          )}
          <LinkButton size="sm" href={`${base}/${id}/results`}>
            <ChartColumn aria-hidden /> Results
          </LinkButton>
          {task.canEdit && <RoundControls task={task} />}
        </>
      }
    >
      {isRound && (
        <ProgressBar
          label="Wanted ratings"
          done={wantedGiven}
          total={clips * ratingsPerClip}
          unit="ratings"
        />
      )}
      <p className="mt-2 text-sm text-muted tabular-nums">{describeGiven(task)}</p>
    </Card>
  );
}

function RoundBadges({ task }: { task: RatingTaskView }) {
  if (task.kind === 'IMPORTED') return <Badge>imported votes</Badge>;
  return (
    <>
      <Badge tone={task.isBlind ? 'info' : 'warning'}>{task.isBlind ? 'blind' : 'not blind'}</Badge>
      <Badge tone={task.closedAt ? 'neutral' : 'success'}>
        {task.closedAt ? 'closed' : 'open'}
      </Badge>
    </>
  );
}

function describeGiven({ ratings, clips, raters, ownRatings }: RatingTaskView): string {
  const people = `${formatCount(raters)} ${raters === 1 ? 'listener' : 'listeners'}`;
  const own = ownRatings > 0 ? `, ${formatCount(ownRatings)} of them yours` : '';
  return `${formatCount(ratings)} ratings by ${people} on ${formatCount(clips)} clips${own}.`;
}

/** Whether the listener may still get a clip, as far as his own ratings tell. */
const hasMore = ({ clips, perRaterCap, ownRatings }: RatingTaskView): boolean =>
  ownRatings < Math.min(clips, perRaterCap ?? clips);

function describeRound(task: RatingTaskView): string {
  if (task.kind === 'IMPORTED') return 'Votes of listeners elsewhere, brought as a table.';
  const { ratingsPerClip, perRaterCap, viewersMayRate } = task;
  const parts = [
    `${formatCount(ratingsPerClip)} ${ratingsPerClip === 1 ? 'rating' : 'ratings'} wanted for each of ${formatCount(task.clips)} clips`,
    perRaterCap === null ? null : `at most ${formatCount(perRaterCap)} clips a listener`,
    viewersMayRate ? 'viewers may rate' : 'members rate',
  ];
  return `${parts.filter(Boolean).join(' · ')}.`;
}
