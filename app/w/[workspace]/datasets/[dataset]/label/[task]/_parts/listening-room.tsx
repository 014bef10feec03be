'use client';

import { LoaderCircle } from 'lucide-react';
import type { RatingTaskView } from '@/lib/domain/ratings/schema';
import { HearingPanel } from './hearing-panel';
import { SendState } from './send-state';
import { SessionSummary } from './session-summary';
import { StartCard } from './start-card';
import { useListening } from './use-listening';

interface ListeningRoomProps {
  readonly task: RatingTaskView;
  readonly userId: string;
  readonly roundsHref: string;
}

/** A labelling round, from its instructions to the summary of the session. */
export function ListeningRoom({ task, userId, roundsHref }: ListeningRoomProps) {
  const { store, state } = useListening(task.id, userId);
  const { phase, queue } = state;
  if (!store || phase === 'idle') {
    return <StartCard task={task} onStart={() => store?.start()} />;
  }
  const isOver = phase === 'ended' || queue?.items.length === 0;
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-4">
      <SendState state={state} onRetry={() => store.retry()} onDismiss={() => store.dismiss()} />
      {!queue && phase === 'starting' && (
        <p role="status" className="flex items-center gap-2 py-16 text-muted">
          <LoaderCircle aria-hidden className="size-4 motion-safe:animate-spin" />
          Fetching the first clips…
        </p>
      )}
      {queue && !isOver && <HearingPanel task={task} queue={queue} store={store} />}
      {isOver && (
        <SessionSummary
          state={state}
          choices={task.choices}
          roundsHref={roundsHref}
          resultsHref={`${roundsHref}/${task.id}/results`}
          onGoOn={queue && queue.items.length > 0 ? () => store.start() : undefined}
          onUndo={queue?.last && phase !== 'ended' ? () => store.undo() : undefined}
        />
      )}
    </div>
  );
}
