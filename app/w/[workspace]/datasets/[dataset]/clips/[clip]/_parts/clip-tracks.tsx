'use client';

import { useMemo, useState } from 'react';
import { rangeOfDb } from '@/app/_audio/describe-spectrogram';
import { PlayerBar } from '@/app/_audio/player-bar';
import type { Stretch } from '@/app/_audio/player-store';
import { useClipFeatures } from '@/app/_audio/use-clip-features';
import { useClipSound } from '@/app/_audio/use-clip-sound';
import { ChartFrame } from '@/app/_charts/chart-frame';
import { Notice } from '@/app/_ui/notice';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { prepareClipCurves, tabulateCurves } from './clip-curves';
import { type Span, spanWith, zoomSpan } from './clip-span';
import { CursorFigures } from './cursor-figures';
import { TrackControls } from './track-controls';
import { TrackStack } from './track-stack';
import { useClipCursor } from './use-clip-cursor';
import { useTrackKeys } from './use-track-keys';

interface ClipTracksProps {
  readonly clipId: string;
  readonly name: string;
  readonly durationSec: number;
  readonly startSec: number;
}

interface MeasuredTracksProps extends ClipTracksProps {
  readonly featureSet: { readonly id: string; readonly spec: FeatureSetSpec };
}

/** A clip's tracks with its stored features, once they have arrived. */
export function MeasuredTracks({ featureSet, ...clip }: MeasuredTracksProps) {
  const { id: featureSetId, spec } = featureSet;
  const loaded = useClipFeatures({ clipId: clip.clipId, featureSetId });
  const measured = useMemo(
    () => (loaded.status === 'ready' ? { features: loaded.features, spec } : null),
    [loaded, spec],
  );
  if (loaded.status === 'loading') {
    return (
      <div
        role="status"
        aria-label="Loading the tracks"
        className="h-[44rem] rounded-lg bg-sunken motion-safe:animate-pulse"
      />
    );
  }
  if (loaded.status === 'ready') {
    return <ClipTracks {...clip} measured={measured} />;
  }
  return (
    <>
      <Notice tone="danger" title="The measured tracks cannot be drawn" className="mb-4">
        {loaded.message}
      </Notice>
      <ClipTracks {...clip} measured={null} />
    </>
  );
}

interface Measured {
  readonly features: ClipFeatures;
  readonly spec: FeatureSetSpec;
}

/** Everything that is drawn of stored features. */
function useDrawn(measured: Measured | null) {
  return useMemo(() => {
    if (!measured) return { curves: [], spectrogram: null, table: tabulateCurves([], 0) };
    const { features, spec } = measured;
    const curves = prepareClipCurves(features, spec);
    const range = rangeOfDb(features.logMel, spec.topDb);
    const spectrogram = { ...features, ...range, spec };
    return { curves, spectrogram, table: tabulateCurves(curves, features.frames) };
  }, [measured]);
}

function summaryOf(measured: Measured | null): string {
  if (!measured) return 'The sound alone: there is no feature set to draw from.';
  if (measured.features.voiced) return 'Pitch is drawn where the method found a voice.';
  return 'This older feature set does not say where a voice is, so its pitch is drawn everywhere. Extract the features again for the answer.';
}

/** Waveform, spectrogram and measured tracks of one clip, to be seen and heard together. */
export function ClipTracks(props: ClipTracksProps & { readonly measured: Measured | null }) {
  const { clipId, name, durationSec, startSec, measured } = props;
  const { curves, spectrogram, table } = useDrawn(measured);
  const sound = useClipSound(clipId);
  const { cursor, seek, player, sounds } = useClipCursor(clipId, startSec);
  const [span, setSpan] = useState<Span>([0, durationSec]);
  const [stretch, setStretch] = useState<Stretch | null>(null);
  const [isLooping, setLooping] = useState(false);
  const [showsSpectrogram, setShowsSpectrogram] = useState(true);
  const goTo = (sec: number): void => {
    const atSec = Math.min(durationSec, Math.max(0, sec));
    seek(atSec);
    setSpan((shown) => spanWith(shown, { atSec, durationSec }));
  };
  const repeat = (looping: boolean, part: Stretch | null): void => {
    setLooping(looping);
    player?.loop(looping ? (part ?? { fromSec: 0, toSec: durationSec }) : null);
  };
  const steer = {
    toggle: () => player?.toggle(clipId),
    seekBy: (sec: number) => goTo(cursor.read() + sec),
    loop: () => repeat(!isLooping, stretch),
    switchSpectrogram: () => setShowsSpectrogram((shows) => !shows),
    zoom: (factor: number) =>
      setSpan((shown) => zoomSpan(shown, factor, { atSec: cursor.read(), durationSec })),
    whole: () => setSpan([0, durationSec]),
  };
  useTrackKeys(steer);
  return (
    <>
      <ChartFrame
        title="Tracks"
        table={table}
        fileName={`${name.replaceAll(/[^\w-]+/g, '-')}-tracks`}
        summary={summaryOf(measured)}
      >
        <TrackControls
          {...steer}
          sounds={sounds}
          isLooping={isLooping}
          showsSpectrogram={showsSpectrogram}
        />
        <TrackStack
          sound={sound}
          spectrogram={showsSpectrogram ? spectrogram : null}
          curves={curves}
          span={span}
          name={name}
          cursor={cursor}
          stretch={stretch}
          isLooping={isLooping}
          onSeek={goTo}
          onStretch={(part) => {
            setStretch(part);
            if (isLooping) repeat(true, part);
          }}
        />
        <div className="mt-3">
          <CursorFigures cursor={cursor} curves={curves} />
        </div>
      </ChartFrame>
      <PlayerBar titleOf={() => name} />
    </>
  );
}
