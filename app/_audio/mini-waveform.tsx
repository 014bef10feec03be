'use client';

import { useId, useMemo } from 'react';
import { decodePeaks } from '@/lib/core/audio/peaks-text';
import { useHeardShare } from './player';
import { waveformPath } from './waveform-path';

interface MiniWaveformProps {
  /** min/max pairs of signed bytes, base64 */
  readonly peaks: string;
  /** where given, the part already heard is coloured */
  readonly clipId?: string;
  readonly className?: string;
}

/** A clip's outline, scaled to its own peak. Decorative: the row's words say what it is. */
export function MiniWaveform({ peaks, clipId, className = 'h-8 w-32' }: MiniWaveformProps) {
  const heard = useHeardShare(clipId ?? '');
  const clip = useId();
  const { path, buckets } = useMemo(() => {
    const pairs = decodePeaks(peaks);
    return { path: waveformPath(pairs), buckets: Math.max(1, Math.floor(pairs.length / 2)) };
  }, [peaks]);
  return (
    <svg
      aria-hidden
      className={className}
      viewBox={`0 -0.1 ${buckets} 2.2`}
      preserveAspectRatio="none"
    >
      <line x1={0} x2={buckets} y1={1} y2={1} stroke="var(--line)" strokeWidth={0.04} />
      {path && <Outline path={path} color="var(--ink-muted)" />}
      {path && heard > 0 && (
        <>
          <clipPath id={clip}>
            <rect x={0} y={-0.1} width={buckets * heard} height={2.2} />
          </clipPath>
          <g clipPath={`url(#${clip})`}>
            <Outline path={path} color="var(--accent)" />
          </g>
        </>
      )}
    </svg>
  );
}

function Outline({ path, color }: { path: string; color: string }) {
  return (
    <path
      d={path}
      fill={color}
      stroke={color}
      strokeWidth={0.75}
      strokeLinejoin="round"
      vectorEffect="non-scaling-stroke"
    />
  );
}
