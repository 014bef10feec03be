'use client';

import { useCallback, useId } from 'react';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { prepareSpectrogram, type Spectrogram } from '../_audio/prepare-spectrogram';
import { prepareHzMarks } from '../_audio/spectrogram-axes';
import { type DrawPixels, useDeviceCanvas } from '../_audio/use-device-canvas';
import { emotionColor } from '../_ui/emotion-color';
import type { MeanChart, MeanPanel } from './prepare-mean-spectrograms';

/** In CSS pixels of the chart. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One mean spectrogram as fine as the screen. */
export function PanelCanvas({ spectrogram, box }: { spectrogram: Spectrogram; box: Box }) {
  const draw = useCallback<DrawPixels>(
    (size) =>
      prepareSpectrogram(spectrogram, {
        ...size,
        fromFrame: -0.5,
        toFrame: spectrogram.frames - 0.5,
        sampling: 'linear',
      }),
    [spectrogram],
  );
  const canvas = useDeviceCanvas(draw);
  return <canvas ref={canvas} aria-hidden className="absolute" style={box} />;
}

interface PanelAxesProps {
  readonly panel: MeanPanel;
  readonly box: Box;
  /** where frequencies are written beside the picture */
  readonly spec: FeatureSetSpec | null;
}

/** Word, n, frequencies and the stretch of time of one picture. */
export function PanelAxes({ panel: { emotion, word, clips }, box, spec }: PanelAxesProps) {
  const { left, top, width, height } = box;
  return (
    <g transform={`translate(${left} ${top})`}>
      <rect y={-16} width={10} height={10} rx={2} fill={emotionColor(emotion)} />
      <text x={16} y={-7} fontSize={13} fill="var(--ink)">
        {word}
      </text>
      <text x={width} y={-7} textAnchor="end">
        n {clips}
      </text>
      {spec &&
        prepareHzMarks(spec).map(({ share, label }) => (
          <g key={label} transform={`translate(0 ${(1 - share) * height})`}>
            <line x1={-4} stroke="var(--line-strong)" />
            <text x={-7} dominantBaseline="central" textAnchor="end" fontSize={11}>
              {label}
            </text>
          </g>
        ))}
      <text y={height + 15} fontSize={11}>
        start
      </text>
      <text x={width} y={height + 15} textAnchor="end" fontSize={11}>
        end
      </text>
    </g>
  );
}

const STOPS = 9;

/** What the colours stand for, in dB. */
export function ColorScale({ chart, width }: { chart: MeanChart; width: number }) {
  const gradient = useId();
  const { colors, minDb, maxDb } = chart;
  const stops = Array.from({ length: STOPS }, (_, i) => {
    const share = i / (STOPS - 1);
    const color = 3 * Math.round(255 * share);
    return { share, color: `rgb(${[...colors.subarray(color, color + 3)].join(' ')})` };
  });
  const show = (db: number): string =>
    `${db > 0 && minDb < 0 && maxDb === -minDb ? '+' : ''}${db.toFixed(1).replace('-', '−')}`;
  return (
    <>
      <linearGradient id={gradient}>
        {stops.map(({ share, color }) => (
          <stop key={share} offset={share} stopColor={color} />
        ))}
      </linearGradient>
      <rect width={width} height={10} rx={2} fill={`url(#${gradient})`} stroke="var(--line)" />
      {[minDb, (minDb + maxDb) / 2, maxDb].map((db, i) => (
        <text
          key={db}
          x={(i * width) / 2}
          y={25}
          textAnchor={(['start', 'middle', 'end'] as const)[i]}
        >
          {show(db)} dB
        </text>
      ))}
    </>
  );
}
