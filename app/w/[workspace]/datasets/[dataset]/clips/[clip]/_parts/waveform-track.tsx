'use client';

import { useMemo } from 'react';
import { prepareWaveform } from '@/app/_audio/prepare-waveform';
import { TRACK_GUTTER } from '@/app/_audio/track-layout';
import type { ClipSound } from '@/app/_audio/use-clip-sound';
import { formatNumber } from '@/app/_ui/format';
import type { Span } from './clip-span';
import { Track } from './track';

const HEIGHT = 96;

interface WaveformTrackProps {
  readonly sound: ClipSound | null;
  readonly span: Span;
  readonly width: number;
}

/** The sound itself, one column for each pixel of the screen. */
export function WaveformTrack({ sound, span, width }: WaveformTrackProps) {
  const [fromSec, toSec] = span;
  const inner = Math.max(0, width - TRACK_GUTTER);
  const columns = Math.round(inner * (typeof window === 'undefined' ? 1 : devicePixelRatio));
  const path = useMemo(
    () =>
      sound &&
      prepareWaveform(sound.samples, {
        fromSample: Math.round(fromSec * sound.sampleRateHz),
        toSample: Math.round(toSec * sound.sampleRateHz),
        columns,
        peak: sound.peak,
      }),
    [sound, fromSec, toSec, columns],
  );
  const peakDb = sound && sound.peak > 0 ? 20 * Math.log10(sound.peak) : null;
  const edge = peakDb === null ? undefined : formatNumber(peakDb, 1);
  return (
    <Track label="Waveform, edges in dBFS" top={edge} bottom={edge} width={width} height={HEIGHT}>
      <line x2={inner} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke="var(--line)" />
      {path && columns > 0 && (
        <path
          d={path}
          transform={`scale(${inner / columns} ${HEIGHT / 2})`}
          fill="var(--accent)"
          stroke="var(--accent)"
          strokeWidth={0.75}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </Track>
  );
}
