'use client';

import { useMemo } from 'react';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { MeanSpectrograms } from '@/lib/domain/explore/schema';
import { useWidth } from '../_audio/use-width';
import { ChartFrame } from './chart-frame';
import { ColorScale, PanelAxes, PanelCanvas } from './mean-spectrogram-marks';
import { type MeanChart, prepareMeanSpectrograms } from './prepare-mean-spectrograms';

interface MeanSpectrogramsChartProps {
  readonly spectrograms: MeanSpectrograms;
  readonly spec: FeatureSetSpec;
  readonly isDifference: boolean;
  readonly fileName: string;
}

/** One picture a label, all on one scale. */
export function MeanSpectrogramsChart(props: MeanSpectrogramsChartProps) {
  const { spectrograms, spec, isDifference, fileName } = props;
  const chart = useMemo(
    () => prepareMeanSpectrograms(spectrograms, isDifference),
    [spectrograms, isDifference],
  );
  return (
    <ChartFrame
      title={isDifference ? 'Difference from the mean of all' : 'Mean spectrogram of each label'}
      summary={<p>{chart.summary}</p>}
      table={chart.table}
      fileName={fileName}
    >
      <Drawing chart={chart} spec={spec} />
      <p className="mt-2 text-xs text-muted">
        Log-mel, {spec.nMels} bands. Time runs from a clip’s start to its end.{' '}
        {spec.ref === 'max'
          ? '0 dB is each clip’s largest power, so the level of a clip does not show.'
          : '0 dB is a power of one, so the level of a clip shows.'}
      </p>
    </ChartFrame>
  );
}

const LEFT_PX = 52;
const GAP_PX = 16;
const HEAD_PX = 22;
const FOOT_PX = 26;
const PICTURE_PX = 150;
const SCALE_PX = 44;
const ROW_PX = HEAD_PX + PICTURE_PX + FOOT_PX;
/** Narrower pictures tell nothing. */
const NARROWEST_PX = 200;

function Drawing({ chart, spec }: { chart: MeanChart; spec: FeatureSetSpec }) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const { panels } = chart;
  const across = Math.max(1, Math.min(4, Math.floor((width - LEFT_PX) / NARROWEST_PX)));
  const panelWidth = (width - LEFT_PX - (across - 1) * GAP_PX) / across;
  const rows = Math.ceil(panels.length / across);
  const boxes = panels.map((panel, i) => ({
    panel,
    isFirst: i % across === 0,
    box: {
      left: LEFT_PX + (i % across) * (panelWidth + GAP_PX),
      top: Math.floor(i / across) * ROW_PX + HEAD_PX,
      width: panelWidth,
      height: PICTURE_PX,
    },
  }));
  const height = rows * ROW_PX + SCALE_PX;
  return (
    <div ref={ref}>
      {width > LEFT_PX && (
        <div className="relative" style={{ height }}>
          {boxes.map(({ panel, box }) => (
            <PanelCanvas key={panel.emotion} spectrogram={panel.spectrogram} box={box} />
          ))}
          <svg
            role="img"
            aria-label={`${chart.summary} ${panels.map(({ word }) => word).join(', ')}.`}
            width={width}
            height={height}
            fontSize={12}
            className="absolute inset-0 fill-muted tabular-nums"
          >
            {boxes.map(({ panel, box, isFirst }) => (
              <PanelAxes key={panel.emotion} panel={panel} box={box} spec={isFirst ? spec : null} />
            ))}
            <g transform={`translate(${LEFT_PX} ${rows * ROW_PX + 8})`}>
              <ColorScale chart={chart} width={Math.min(280, width - LEFT_PX)} />
            </g>
          </svg>
        </div>
      )}
    </div>
  );
}
