'use client';

import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { MapDot } from '@/lib/domain/explore/schema';
import { useWidth } from '../_audio/use-width';
import { type DotLook, drawDots } from './draw-dots';
import { moveOnMap, nearestPoint } from './move-on-map';
import { type PlacedDot, placeDots } from './prepare-clip-map';

interface ClipMapSurfaceProps {
  readonly dots: readonly MapDot[];
  readonly positions: readonly (readonly [number, number])[];
  readonly lookOf: (dot: MapDot) => DotLook;
  readonly isFaint: (dot: MapDot) => boolean;
  readonly wordsOf: (dot: MapDot) => string;
  readonly chosenId: string | null;
  readonly onChoose: (dot: MapDot) => void;
  readonly axes: readonly [string, string];
}

const HEIGHT_PX = 520;
const REACH_PX = 14;

/** The dots, to be pointed at, clicked, or walked through by arrow keys. */
export function ClipMapSurface(props: ClipMapSurfaceProps) {
  const { dots, positions, lookOf, isFaint, wordsOf, chosenId, onChoose, axes } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const placed = useMemo(
    () => placeDots(dots, positions, { width: Math.max(width, 1), height: HEIGHT_PX }),
    [dots, positions, width],
  );
  useEffect(() => {
    if (canvas.current && width > 0) drawDots(canvas.current, { dots: placed, lookOf, isFaint });
  }, [placed, lookOf, isFaint, width]);
  const reachable = useMemo(() => placed.filter((dot) => !isFaint(dot)), [placed, isFaint]);
  const pointed = placed.find(({ id }) => id === (at ?? chosenId)) ?? null;
  const chosen = placed.find(({ id }) => id === chosenId) ?? null;

  const walk = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      if (pointed) onChoose(pointed);
    } else {
      const next = moveOnMap(reachable, pointed ?? { x: width / 2, y: HEIGHT_PX / 2 }, event.key);
      if (!next && !event.key.startsWith('Arrow')) return;
      if (next) setAt(next.id);
    }
    event.preventDefault();
  };
  const find = (event: PointerEvent): PlacedDot | null => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const place = { x: event.clientX - left, y: event.clientY - top };
    return nearestPoint(reachable, place, REACH_PX);
  };
  return (
    <div ref={ref}>
      <div
        role="application"
        aria-roledescription="map of clips"
        aria-label="Arrow keys move to the nearest dot, Enter plays its clip."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keyboard
        tabIndex={0}
        className="relative touch-manipulation rounded-md border border-line"
        style={{ height: HEIGHT_PX, cursor: at ? 'pointer' : undefined }}
        onKeyDown={walk}
        onPointerMove={(event) => setAt(find(event)?.id ?? null)}
        onPointerUp={(event) => {
          const dot = find(event);
          if (dot) onChoose(dot);
        }}
      >
        <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
        <MapOverlay width={width} axes={axes} pointed={pointed} chosen={chosen} />
      </div>
      <p aria-live="polite" className="mt-2 min-h-5 truncate text-sm text-muted">
        {pointed ? wordsOf(pointed) : 'Point at a dot, or move through the map by arrow keys.'}
      </p>
    </div>
  );
}

interface MapOverlayProps {
  readonly width: number;
  readonly axes: readonly [string, string];
  readonly pointed: PlacedDot | null;
  readonly chosen: PlacedDot | null;
}

function MapOverlay({ width, axes, pointed, chosen }: MapOverlayProps) {
  return (
    <svg
      aria-hidden
      width={width}
      height={HEIGHT_PX}
      fontSize={12}
      className="pointer-events-none absolute inset-0 fill-muted"
    >
      <text x={width - 8} y={HEIGHT_PX - 8} textAnchor="end">
        {axes[0]} →
      </text>
      <text transform="translate(16 8) rotate(-90)" textAnchor="end">
        {axes[1]} →
      </text>
      {[chosen, pointed].map(
        (dot, i) =>
          dot && (
            <circle
              key={i === 0 ? 'chosen' : 'pointed'}
              cx={dot.x}
              cy={dot.y}
              r={i === 0 ? 10 : 8}
              fill="none"
              stroke={i === 0 ? 'var(--accent)' : 'var(--ink)'}
              strokeWidth={2}
            />
          ),
      )}
    </svg>
  );
}
