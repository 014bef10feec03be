'use client';

import { type ReactNode, useId } from 'react';
import { TRACK_GUTTER } from '@/app/_audio/track-layout';

interface TrackProps {
  readonly label: string;
  /** what stands at the top and the bottom of the axis */
  readonly top?: string;
  readonly bottom?: string;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** One track above others on the same time axis: its name, the ends of its scale, its line. */
export function Track({ label, top, bottom, width, height, children }: TrackProps) {
  const inner = Math.max(0, width - TRACK_GUTTER);
  const clip = useId();
  return (
    <svg
      role="img"
      aria-label={`${label}${top && bottom ? `, from ${bottom} to ${top}` : ''}`}
      width="100%"
      height={height}
      className="block fill-muted text-[11px] tabular-nums"
    >
      <line x1={TRACK_GUTTER} x2={width} y1={height - 0.5} y2={height - 0.5} stroke="var(--line)" />
      <text x={TRACK_GUTTER - 7} y={12} textAnchor="end">
        {top}
      </text>
      <text x={TRACK_GUTTER - 7} y={height - 4} textAnchor="end">
        {bottom}
      </text>
      <clipPath id={clip}>
        <rect width={inner} height={height} />
      </clipPath>
      <g transform={`translate(${TRACK_GUTTER} 0)`} clipPath={`url(#${clip})`}>
        {children}
        <text
          x={6}
          y={13}
          className="fill-ink"
          paintOrder="stroke"
          stroke="var(--surface-raised)"
          strokeWidth={3}
        >
          {label}
        </text>
      </g>
    </svg>
  );
}
