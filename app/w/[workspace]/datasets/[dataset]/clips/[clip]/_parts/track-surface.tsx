'use client';

import { type PointerEvent, useRef, useState, useSyncExternalStore } from 'react';
import type { CursorStore } from '@/app/_audio/cursor-store';
import type { Stretch } from '@/app/_audio/player-store';
import { TRACK_GUTTER } from '@/app/_audio/track-layout';
import type { Span } from './clip-span';

interface TrackSurfaceProps {
  readonly span: Span;
  readonly cursor: CursorStore;
  readonly stretch: Stretch | null;
  readonly isLooping: boolean;
  onSeek(sec: number): void;
  onStretch(stretch: Stretch | null): void;
}

/** Pixels that a press may tremble without being a drag. */
const TREMBLE = 4;

/** Lies over all tracks: a press goes to that time, a drag marks a stretch; the cursor crosses it. */
export function TrackSurface(props: TrackSurfaceProps) {
  const { span, cursor, stretch, isLooping, onSeek, onStretch } = props;
  const [drag, setDrag] = useState<Stretch | null>(null);
  const start = useRef<{ readonly x: number; readonly sec: number } | null>(null);
  const [fromSec, toSec] = span;
  const shareOf = (sec: number): number => (sec - fromSec) / (toSec - fromSec);
  const secAt = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = Math.min(1, Math.max(0, (event.clientX - left) / width));
    return fromSec + share * (toSec - fromSec);
  };
  const move = (event: PointerEvent<HTMLElement>): void => {
    const began = start.current;
    if (!began || Math.abs(event.clientX - began.x) < TREMBLE) return;
    const sec = secAt(event);
    setDrag({ fromSec: Math.min(sec, began.sec), toSec: Math.max(sec, began.sec) });
  };
  const end = (event: PointerEvent<HTMLElement>): void => {
    if (!start.current) return;
    start.current = null;
    setDrag(null);
    onStretch(drag);
    onSeek(drag ? drag.fromSec : secAt(event));
  };
  const marked = drag ?? stretch;
  return (
    <div
      aria-hidden
      className="absolute inset-y-0 right-0 cursor-crosshair touch-pan-y overflow-hidden"
      style={{ left: TRACK_GUTTER }}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, sec: secAt(event) };
      }}
      onPointerMove={move}
      onPointerUp={end}
    >
      {marked && (
        <div
          className={`absolute inset-y-0 border-x ${isLooping ? 'border-success bg-success/15' : 'border-accent bg-accent/15'}`}
          style={{
            left: `${100 * shareOf(marked.fromSec)}%`,
            width: `${100 * (shareOf(marked.toSec) - shareOf(marked.fromSec))}%`,
          }}
        />
      )}
      <CursorLine cursor={cursor} shareOf={shareOf} />
    </div>
  );
}

interface CursorLineProps {
  readonly cursor: CursorStore;
  shareOf(sec: number): number;
}

function CursorLine({ cursor, shareOf }: CursorLineProps) {
  const share = shareOf(useSyncExternalStore(cursor.subscribe, cursor.read, cursor.read));
  if (share < 0 || share > 1) return null;
  return (
    <div
      className="absolute inset-y-0 w-px bg-danger shadow-[0_0_0_0.5px_var(--surface-raised)]"
      style={{ left: `${100 * share}%` }}
    />
  );
}
