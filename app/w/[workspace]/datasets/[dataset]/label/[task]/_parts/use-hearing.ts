'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { choiceDigit } from '@/lib/core/agreement/rating-choices';
import { emotionLabel } from '@/lib/core/emotions';
import type { ListeningQueue, RatingTaskView } from '@/lib/domain/ratings/schema';
import type { ListeningStore } from './listening-store';
import { type ItemSound, useItemSound } from './use-item-sound';

interface HearingInput {
  readonly task: RatingTaskView;
  readonly queue: ListeningQueue;
  readonly store: ListeningStore;
  readonly playsNext: boolean;
}

export interface Hearing {
  readonly sound: ItemSound;
  /** what is chosen and not yet given, where confidence is asked */
  readonly label: string | null;
  readonly confidence: number | null;
  /** what the listener has to do first; empty for nothing */
  readonly hint: string;
  choose(label: string): void;
  setConfidence(confidence: number): void;
  /** Gives what is chosen. */
  confirm(): void;
  undo(): void;
}

const NOTHING = { label: null, confidence: null, hint: '' } as const;

/** What happens with the clip at hand, by pointer and by key. */
export function useHearing(
  { task, queue, store, playsNext }: HearingInput,
  panel: RefObject<HTMLElement | null>,
): Hearing {
  const itemIds = queue.items.map(({ id }) => id);
  const sound = useItemSound(itemIds, playsNext);
  const [draft, setDraft] = useDraft(itemIds[0]);
  const give = (label: string): void => {
    store.answer({
      label,
      confidence: draft.confidence,
      reactionMs: sound.reactionMs(),
      replays: Math.max(0, sound.plays - 1),
    });
  };
  const choose = (label: string): void => {
    if (sound.reactionMs() === null)
      setDraft({ ...draft, hint: 'Listen first: Space, or the round button.' });
    else if (task.asksConfidence) {
      setDraft({ ...draft, label, hint: '' });
      panel.current?.focus();
    } else give(label);
  };
  const hearing: Hearing = {
    ...draft,
    sound,
    choose,
    setConfidence: (confidence) => setDraft({ ...draft, confidence }),
    confirm: () => {
      if (draft.label !== null) give(draft.label);
    },
    undo: () => store.undo(),
  };
  useHearingKeys(task, hearing);
  useFocusOnEach(itemIds[0], panel);
  return hearing;
}

type Draft = Pick<Hearing, 'label' | 'confidence' | 'hint'>;

/** Empty again with each clip. */
function useDraft(itemId: string | undefined): [Draft, (draft: Draft) => void] {
  const [draft, setDraft] = useState<Draft>(NOTHING);
  const [of, setOf] = useState(itemId);
  if (of !== itemId) {
    setOf(itemId);
    setDraft(NOTHING);
  }
  return [draft, setDraft];
}

/** Takes the focus off the button that was pressed, so that Space listens and does not choose again. */
function useFocusOnEach(itemId: string | undefined, panel: RefObject<HTMLElement | null>): void {
  const first = useRef(true);
  useEffect(() => {
    if (itemId === undefined) return;
    panel.current?.focus({ preventScroll: !first.current });
    first.current = false;
  }, [itemId, panel]);
}

function useHearingKeys({ choices, asksConfidence }: RatingTaskView, hearing: Hearing): void {
  const digits = choices.flatMap((key) => {
    const digit = choiceDigit(choices, key);
    const { word } = emotionLabel(key);
    return digit ? [{ keys: digit, label: word, run: () => hearing.choose(key) }] : [];
  });
  const turn = (by: number) => () => {
    hearing.setConfidence(Math.min(3, Math.max(1, (hearing.confidence ?? 2) + by)));
  };
  const sure = [
    { keys: 'arrowleft', label: 'Less sure', run: turn(-1) },
    { keys: 'arrowright', label: 'Surer', run: turn(1) },
    { keys: 'enter', label: 'Next clip', run: hearing.confirm },
  ];
  useKeys('Listening', [
    { keys: 'space', label: 'Listen, or stop', run: hearing.sound.toggle },
    ...digits,
    { keys: 'z', label: 'Take the last rating back', run: hearing.undo },
    ...(asksConfidence ? sure : []),
  ]);
}
