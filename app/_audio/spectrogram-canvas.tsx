'use client';

import { useCallback } from 'react';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { describeSpectrogram } from './describe-spectrogram';
import { prepareSpectrogram, type Spectrogram } from './prepare-spectrogram';
import { type AxisMark, prepareHzMarks, prepareTimeMarks } from './spectrogram-axes';
import { TIME_AXIS_HEIGHT, TRACK_GUTTER } from './track-layout';
import { type DrawPixels, useDeviceCanvas } from './use-device-canvas';
import { useWidth } from './use-width';

interface SpectrogramCanvasProps {
  /** keep it the same object while it is the same picture */
  readonly spectrogram: Spectrogram;
  readonly spec: FeatureSetSpec;
  /** what is shown, in words, e.g. `Spectrogram of 03-01-05-01-01-01-01.wav` */
  readonly label: string;
  /** the stretch of time shown, in seconds; the whole where not given */
  readonly fromSec?: number;
  readonly toSec?: number;
  readonly sampling?: 'linear' | 'nearest';
  /** a line at this time */
  readonly cursorSec?: number | null;
  /** of the picture without its axis, in CSS pixels */
  readonly height?: number;
  readonly showTime?: boolean;
  readonly showCaption?: boolean;
}

/** A stored log-mel spectrogram at the resolution of the screen, with its axes, scale and settings. */
export function SpectrogramCanvas(props: SpectrogramCanvasProps) {
  const { spectrogram, spec, label, sampling = 'linear', cursorSec = null } = props;
  const { height = 220, showTime = true, showCaption = true } = props;
  const frameSec = spec.hopLength / spec.sampleRate;
  const { fromSec = 0, toSec = (spectrogram.frames - 1) * frameSec } = props;
  const draw = useCallback<DrawPixels>(
    (size) =>
      prepareSpectrogram(spectrogram, {
        ...size,
        fromFrame: fromSec / frameSec,
        toFrame: toSec / frameSec,
        sampling,
      }),
    [spectrogram, fromSec, toSec, frameSec, sampling],
  );
  const canvas = useDeviceCanvas(draw);
  const caption = describeSpectrogram(spec, spectrogram);
  return (
    <figure className="min-w-0">
      <div className="relative" style={{ height: height + (showTime ? TIME_AXIS_HEIGHT : 0) }}>
        <canvas
          ref={canvas}
          aria-hidden
          className="absolute top-0 right-0"
          style={{ left: TRACK_GUTTER, height, width: `calc(100% - ${TRACK_GUTTER}px)` }}
        />
        <Axes
          label={`${label}. ${caption}.`}
          height={height}
          span={[fromSec, toSec]}
          hzMarks={prepareHzMarks(spec)}
          showTime={showTime}
          cursorSec={cursorSec}
        />
      </div>
      {showCaption && (
        <figcaption className="mt-1 text-xs text-muted tabular-nums">{caption}</figcaption>
      )}
    </figure>
  );
}

interface AxesProps {
  readonly label: string;
  readonly height: number;
  readonly span: readonly [number, number];
  readonly hzMarks: readonly AxisMark[];
  readonly showTime: boolean;
  readonly cursorSec: number | null;
}

function Axes({ label, height, span, hzMarks, showTime, cursorSec }: AxesProps) {
  const [ref, width] = useWidth<SVGSVGElement>();
  const [fromSec, toSec] = span;
  const inner = Math.max(0, width - TRACK_GUTTER);
  const cursorAt = cursorSec === null ? -1 : (cursorSec - fromSec) / (toSec - fromSec);
  const timeMarks = showTime && inner > 0 ? prepareTimeMarks(fromSec, toSec, inner / 90) : [];
  return (
    <svg
      ref={ref}
      role="img"
      aria-label={label}
      className="absolute inset-0 size-full overflow-visible fill-muted text-[11px] tabular-nums"
    >
      {hzMarks.map(({ share, label: words }) => (
        <g key={words} transform={`translate(0 ${(1 - share) * height})`}>
          <line x1={TRACK_GUTTER - 4} x2={TRACK_GUTTER} stroke="var(--line-strong)" />
          <text x={TRACK_GUTTER - 7} dominantBaseline="central" textAnchor="end">
            {words}
          </text>
        </g>
      ))}
      {timeMarks.map(({ share, label: words }) => (
        <g key={words} transform={`translate(${TRACK_GUTTER + share * inner} ${height})`}>
          <line y2={4} stroke="var(--line-strong)" />
          <text y={16} textAnchor={share > 0.97 ? 'end' : 'middle'}>
            {words} s
          </text>
        </g>
      ))}
      {cursorAt >= 0 && cursorAt <= 1 && (
        <line
          x1={TRACK_GUTTER + cursorAt * inner}
          x2={TRACK_GUTTER + cursorAt * inner}
          y2={height}
          stroke="#fff"
          style={{ mixBlendMode: 'difference' }}
        />
      )}
    </svg>
  );
}
