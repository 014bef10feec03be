'use client';

import { type KeyboardEvent, useCallback } from 'react';
import { ClipRowSkeleton, ClipTableRow } from './clip-row';
import type { ClipWindowStore } from './clip-window-store';
import type { ClipScroll } from './use-clip-scroll';

interface ClipRowsProps {
  readonly store: ClipWindowStore;
  readonly scroll: ClipScroll;
  readonly chosen: ReadonlySet<string>;
  hrefOf(clipId: string): string;
  onChoose(position: number, extend: boolean): void;
}

/** The rows in sight; the arrows go from one to the next. */
export function ClipRows({ store, scroll, chosen, hrefOf, onChoose }: ClipRowsProps) {
  const { items, active, setActive, move } = scroll;
  const { total } = store.read();
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>): void => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by === undefined || event.target !== event.currentTarget) return;
      event.preventDefault();
      const position = Number(event.currentTarget.dataset.position) + by;
      if (position >= 0 && position < total) move(position);
    },
    [move, total],
  );
  return items.map(({ index }) => {
    const clip = store.rowAt(index);
    if (!clip) return <ClipRowSkeleton key={index} />;
    return (
      <ClipTableRow
        key={clip.id}
        clip={clip}
        position={index}
        href={hrefOf(clip.id)}
        isActive={index === active}
        isChosen={chosen.has(clip.id)}
        onActivate={setActive}
        onChoose={onChoose}
        onKeyDown={onKeyDown}
      />
    );
  });
}
