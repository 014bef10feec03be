'use client';

import { useRef } from 'react';
import type { ListeningQueue, RatingItemView, RatingTaskView } from '@/lib/domain/ratings/schema';
import { ChoiceButtons } from './choice-buttons';
import { ConfidenceChoice } from './confidence-choice';
import { HearingFooter } from './hearing-footer';
import { HearingProgress } from './hearing-progress';
import type { ListeningStore } from './listening-store';
import { SoundButton } from './sound-button';
import { useHearing } from './use-hearing';
import { useKeptChoice } from './use-kept-choice';

interface HearingPanelProps {
  readonly task: RatingTaskView;
  readonly queue: ListeningQueue;
  readonly store: ListeningStore;
}

/** One clip after the other: hear it, choose a word, go on. */
export function HearingPanel({ task, queue, store }: HearingPanelProps) {
  const [playsNext, setPlaysNext] = useKeptChoice('prosodia-autoplay-next', true);
  const panel = useRef<HTMLElement>(null);
  const hearing = useHearing({ task, queue, store, playsNext }, panel);
  const { sound, label, confidence, hint } = hearing;
  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={`Clip ${queue.rated + 1}`}
      className="flex flex-col gap-5 rounded-lg border border-line bg-raised p-4 outline-none sm:p-6"
    >
      <HearingProgress queue={queue} />
      <SoundButton sound={sound} />
      <KnownOf item={queue.items[0]} />
      <p role="status" className="-my-2 min-h-6 text-center text-sm text-warning">
        {sound.failure ?? hint}
      </p>
      <ChoiceButtons choices={task.choices} chosen={label} onChoose={hearing.choose} />
      {task.asksConfidence && label !== null && (
        <ConfidenceChoice
          value={confidence}
          onChange={hearing.setConfidence}
          onConfirm={hearing.confirm}
        />
      )}
      <HearingFooter
        lastLabel={queue.last?.label ?? null}
        playsNext={playsNext}
        onPlaysNext={setPlaysNext}
        onUndo={hearing.undo}
        onEnd={() => store.end()}
      />
    </section>
  );
}

function KnownOf({ item }: { item: RatingItemView | undefined }) {
  if (!item?.known) return null;
  const { path, actor, intended } = item.known;
  return (
    <p className="text-center text-sm text-muted">
      <span className="font-mono text-xs break-all">{path}</span> · actor {actor} · intended:{' '}
      {intended}
    </p>
  );
}
