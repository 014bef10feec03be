'use client';

import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { SpectrogramCanvas } from '@/app/_audio/spectrogram-canvas';
import { TRACK_GUTTER } from '@/app/_audio/track-layout';
import { Button } from '@/app/_ui/button';
import { Card } from '@/app/_ui/card';
import { formatHz, formatNumber } from '@/app/_ui/format';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { LabView as View } from './lab-message';
import {
  PITCH_MARKS_HZ,
  prepareOutline,
  preparePitchLine,
  shareOfPitch,
} from './prepare-pitch-line';

interface LabViewProps {
  readonly title: string;
  readonly keyCap: string;
  readonly path: string;
  readonly view: View;
  readonly spec: FeatureSetSpec;
  /** the same for both views, so that level and length can be compared */
  readonly scale: {
    readonly minDb: number;
    readonly maxDb: number;
    readonly fullScale: number;
    readonly longestSec: number;
  };
  readonly isPlaying: boolean;
  onToggle(): void;
}

/** One recording: heard, and seen as waveform, spectrogram and pitch on one time axis. */
export function LabView(props: LabViewProps) {
  const { title, keyCap, path, view, spec, scale, isPlaying, onToggle } = props;
  const { minDb, maxDb, fullScale, longestSec } = scale;
  const { logMel, frames } = view;
  const spectrogram = useMemo(
    () => ({ logMel, frames, nMels: spec.nMels, minDb, maxDb }),
    [logMel, frames, spec, minDb, maxDb],
  );
  const share = longestSec > 0 ? view.durationSec / longestSec : 1;
  const Icon = isPlaying ? Pause : Play;
  return (
    <Card
      title={title}
      description={<Facts view={view} />}
      actions={
        <Button onClick={onToggle} aria-keyshortcuts={keyCap}>
          <Icon aria-hidden /> {isPlaying ? 'Stop' : `Play ${title.toLowerCase()}`}
          <kbd className="rounded border border-line-strong px-1.5 text-xs">{keyCap}</kbd>
        </Button>
      }
    >
      <div style={{ width: `calc(${TRACK_GUTTER}px + (100% - ${TRACK_GUTTER}px) * ${share})` }}>
        <Track height={56} box="0 0 1 2">
          <path d={prepareOutline(view.outline, fullScale)} fill="var(--accent)" />
        </Track>
        <div className="mt-2">
          <SpectrogramCanvas
            spectrogram={spectrogram}
            spec={spec}
            label={`${title}: spectrogram of ${path}`}
            height={180}
            showCaption={false}
          />
        </div>
        <PitchTrack pitchHz={view.pitchHz} />
      </div>
    </Card>
  );
}

function Facts({ view: { durationSec, peakDbfs, pitchMedianHz } }: { readonly view: View }) {
  return (
    <span className="tabular-nums">
      {formatNumber(durationSec, 2)} s · peak{' '}
      {peakDbfs === null ? 'none' : `${formatNumber(peakDbfs, 1)} dBFS`} · median pitch{' '}
      {pitchMedianHz === null ? 'none' : formatHz(Math.round(pitchMedianHz))}
    </span>
  );
}

interface TrackProps {
  readonly height: number;
  readonly box: string;
  readonly children: React.ReactNode;
}

function Track({ height, box, children }: TrackProps) {
  return (
    <svg
      aria-hidden
      viewBox={box}
      preserveAspectRatio="none"
      className="block overflow-visible"
      style={{ marginLeft: TRACK_GUTTER, height, width: `calc(100% - ${TRACK_GUTTER}px)` }}
    >
      {children}
    </svg>
  );
}

const PITCH_HEIGHT = 88;

function PitchTrack({ pitchHz }: { readonly pitchHz: Float32Array }) {
  return (
    <div className="relative mt-2">
      {PITCH_MARKS_HZ.map((hz) => (
        <span
          key={hz}
          aria-hidden
          className="absolute left-0 w-11 -translate-y-1/2 text-right text-[11px] text-muted tabular-nums"
          style={{ top: (1 - shareOfPitch(hz)) * PITCH_HEIGHT }}
        >
          {hz} Hz
        </span>
      ))}
      <Track height={PITCH_HEIGHT} box="0 0 1 1">
        {PITCH_MARKS_HZ.map((hz) => (
          <line
            key={hz}
            x2={1}
            y1={1 - shareOfPitch(hz)}
            y2={1 - shareOfPitch(hz)}
            stroke="var(--line)"
            vectorEffect="non-scaling-stroke"
          />
        ))}
        <path
          d={preparePitchLine(pitchHz)}
          fill="none"
          stroke="var(--accent)"
          strokeWidth={2}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </Track>
    </div>
  );
}
