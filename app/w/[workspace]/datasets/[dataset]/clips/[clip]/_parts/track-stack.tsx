'use client';

import type { CursorStore } from '@/app/_audio/cursor-store';
import { describeSpectrogram } from '@/app/_audio/describe-spectrogram';
import type { Stretch } from '@/app/_audio/player-store';
import type { Spectrogram } from '@/app/_audio/prepare-spectrogram';
import { prepareTimeMarks } from '@/app/_audio/spectrogram-axes';
import { SpectrogramCanvas } from '@/app/_audio/spectrogram-canvas';
import { TIME_AXIS_HEIGHT, TRACK_GUTTER } from '@/app/_audio/track-layout';
import type { ClipSound } from '@/app/_audio/use-clip-sound';
import { useWidth } from '@/app/_audio/use-width';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { ClipCurve } from './clip-curves';
import type { Span } from './clip-span';
import { CurveTrack } from './curve-track';
import { TrackSurface } from './track-surface';
import { WaveformTrack } from './waveform-track';

interface TrackStackProps {
  readonly sound: ClipSound | null;
  /** null while it is switched off */
  readonly spectrogram: (Spectrogram & { readonly spec: FeatureSetSpec }) | null;
  readonly curves: readonly ClipCurve[];
  readonly span: Span;
  readonly name: string;
  readonly cursor: CursorStore;
  readonly stretch: Stretch | null;
  readonly isLooping: boolean;
  onSeek(sec: number): void;
  onStretch(stretch: Stretch | null): void;
}

/** Waveform over spectrogram over measured tracks, on one time axis and under one cursor. */
export function TrackStack(props: TrackStackProps) {
  const { sound, spectrogram, curves, span, name, cursor } = props;
  const [ref, width] = useWidth<HTMLDivElement>();
  return (
    <div data-chart>
      <div ref={ref} className="relative">
        <WaveformTrack sound={sound} span={span} width={width} />
        {spectrogram && (
          <SpectrogramCanvas
            spectrogram={spectrogram}
            spec={spectrogram.spec}
            label={`Spectrogram of ${name}`}
            fromSec={span[0]}
            toSec={span[1]}
            showTime={false}
            showCaption={false}
          />
        )}
        {curves.map((track) => (
          <CurveTrack key={track.key} track={track} span={span} width={width} />
        ))}
        <TrackSurface
          span={span}
          cursor={cursor}
          stretch={props.stretch}
          isLooping={props.isLooping}
          onSeek={props.onSeek}
          onStretch={props.onStretch}
        />
      </div>
      <TimeAxis span={span} width={width} />
      {spectrogram && (
        <p className="mt-1 text-xs text-muted tabular-nums">
          {describeSpectrogram(spectrogram.spec, spectrogram)}
        </p>
      )}
    </div>
  );
}

function TimeAxis({ span, width }: { span: Span; width: number }) {
  const inner = Math.max(0, width - TRACK_GUTTER);
  const marks = inner > 0 ? prepareTimeMarks(span[0], span[1], inner / 90) : [];
  return (
    <svg
      aria-hidden
      width="100%"
      height={TIME_AXIS_HEIGHT}
      className="block fill-muted text-[11px] tabular-nums"
    >
      {marks.map(({ share, label }) => (
        <g key={label} transform={`translate(${TRACK_GUTTER + share * inner} 0)`}>
          <line y2={4} stroke="var(--line-strong)" />
          <text y={16} textAnchor={share > 0.97 ? 'end' : 'middle'}>
            {label} s
          </text>
        </g>
      ))}
    </svg>
  );
}
