'use client';

import { Undo2 } from 'lucide-react';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { Button, LinkButton } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatDuration } from '@/app/_ui/format';
import { Stat, StatRow } from '@/app/_ui/stat';
import type { ListeningState } from './listening-store';
import { summariseSession } from './summarise-session';

interface SessionSummaryProps {
  readonly state: ListeningState;
  readonly choices: readonly string[];
  readonly roundsHref: string;
  readonly resultsHref: string;
  readonly onGoOn?: () => void;
  readonly onUndo?: () => void;
}

/** What the listener did in this session, and where to go from here. */
export function SessionSummary(props: SessionSummaryProps) {
  const { state, choices, roundsHref, resultsHref, onGoOn, onUndo } = props;
  const { queue, answers, pending } = state;
  const { given, medianReactionMs, replayed, labels } = summariseSession(answers, choices);
  useKeys('Listening', [
    { keys: 'z', label: 'Take the last rating back', run: () => onUndo?.() },
    { keys: 'enter', label: 'Go on listening', run: () => onGoOn?.() },
  ]);
  const isDone = queue !== null && queue.remaining === 0;
  return (
    <Card
      title={isDone ? 'No clip is left for you' : 'Session ended'}
      description={
        isDone
          ? 'You have rated every clip of this round that still wanted a rating from you. Thank you.'
          : `${formatCount(queue?.remaining ?? 0)} clips are left for you; go on whenever you like.`
      }
    >
      <StatRow>
        <Stat
          label="Rated now"
          value={formatCount(given)}
          hint={pending > 0 ? `${pending} still being sent` : undefined}
        />
        <Stat label="Rated in all" value={formatCount(queue?.rated)} />
        <Stat
          label="Median time to answer"
          value={formatDuration(medianReactionMs === null ? null : medianReactionMs / 1000)}
        />
        <Stat label="Heard again" value={formatCount(replayed)} unit="clips" />
      </StatRow>
      {labels.length > 0 && (
        <ul
          className="mt-4 flex flex-wrap gap-x-4 gap-y-1 text-sm tabular-nums"
          aria-label="Answers"
        >
          {labels.map(({ key, count }) => (
            <li key={key} className="flex items-center gap-1.5">
              <EmotionChip emotionKey={key} /> {formatCount(count)}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-6 flex flex-wrap gap-2">
        {onGoOn && (
          <Button variant="primary" onClick={onGoOn}>
            Go on listening
          </Button>
        )}
        <LinkButton variant={onGoOn ? 'secondary' : 'primary'} href={roundsHref}>
          All rounds
        </LinkButton>
        <LinkButton href={resultsHref}>Results so far</LinkButton>
        {onUndo && (
          <Button variant="ghost" onClick={onUndo}>
            <Undo2 aria-hidden /> Take the last rating back
          </Button>
        )}
      </div>
    </Card>
  );
}
