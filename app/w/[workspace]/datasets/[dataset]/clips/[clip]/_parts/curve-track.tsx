'use client';

import { prepareCurve } from '@/app/_audio/prepare-curve';
import { TRACK_GUTTER } from '@/app/_audio/track-layout';
import type { ClipCurve } from './clip-curves';
import type { Span } from './clip-span';
import { Track } from './track';

const HEIGHT = 72;
const PADDING = 3;

interface CurveTrackProps {
  readonly track: ClipCurve;
  readonly span: Span;
  readonly width: number;
}

/** A measured track as a line; gaps stay gaps. */
export function CurveTrack({ track, span, width }: CurveTrackProps) {
  const { label, unit, bounds, curve } = track;
  const [fromSec, toSec] = span;
  const inner = Math.max(0, width - TRACK_GUTTER);
  const [min, max] = bounds ?? [0, 1];
  const box = { width: inner, height: HEIGHT - 2 * PADDING, fromSec, toSec, min, max };
  return (
    <Track
      label={bounds ? `${label}, ${unit}` : `${label}: none found in this clip`}
      top={bounds ? `${max}` : undefined}
      bottom={bounds ? `${min}` : undefined}
      width={width}
      height={HEIGHT}
    >
      {bounds && inner > 0 && (
        <path
          d={prepareCurve(curve, box)}
          transform={`translate(0 ${PADDING})`}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={1.75}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </Track>
  );
}
