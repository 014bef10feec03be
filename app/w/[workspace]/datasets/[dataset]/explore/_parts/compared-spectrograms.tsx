'use client';

import { useMemo } from 'react';
import { rangeOfDb } from '@/app/_audio/describe-spectrogram';
import { MiniWaveform } from '@/app/_audio/mini-waveform';
import { PlayButton } from '@/app/_audio/play-button';
import type { Spectrogram } from '@/app/_audio/prepare-spectrogram';
import { SpectrogramCanvas } from '@/app/_audio/spectrogram-canvas';
import { type LoadedFeatures, useClipFeatures } from '@/app/_audio/use-clip-features';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { Notice } from '@/app/_ui/notice';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { ComparedClip } from '@/lib/domain/explore/schema';

interface ComparedSpectrogramsProps {
  readonly clips: readonly [ComparedClip, ComparedClip];
  readonly featureSetId: string;
  readonly spec: FeatureSetSpec;
}

/** Two clips to see and hear, their spectrograms on one scale of colours. */
export function ComparedSpectrograms({ clips, featureSetId, spec }: ComparedSpectrogramsProps) {
  const left = useClipFeatures({ clipId: clips[0].id, featureSetId });
  const right = useClipFeatures({ clipId: clips[1].id, featureSetId });
  const spectrograms = useMemo(
    () => onOneScale([left, right], spec.topDb),
    [left, right, spec.topDb],
  );
  return (
    <div className="grid gap-6 lg:grid-cols-2">
      {clips.map((clip, side) => (
        <ComparedClipPicture
          // biome-ignore lint/suspicious/noArrayIndexKey: left and right are places, not clips
          key={side}
          clip={clip}
          loaded={side === 0 ? left : right}
          spectrogram={spectrograms[side] ?? null}
          spec={spec}
        />
      ))}
    </div>
  );
}

/** Both pictures on the range of the louder one; null until both are there. */
function onOneScale(
  loaded: readonly LoadedFeatures[],
  topDb: number | null,
): readonly (Spectrogram | null)[] {
  const ready = loaded.flatMap((each) => (each.status === 'ready' ? [each.features] : []));
  if (ready.length < loaded.length) return [];
  const ranges = ready.map(({ logMel }) => rangeOfDb(logMel, topDb));
  const loudest = ranges.reduce((most, range) => (range.maxDb > most.maxDb ? range : most));
  return ready.map(({ logMel, frames, nMels }) => ({ logMel, frames, nMels, ...loudest }));
}

interface ComparedClipPictureProps {
  readonly clip: ComparedClip;
  readonly loaded: LoadedFeatures;
  readonly spectrogram: Spectrogram | null;
  readonly spec: FeatureSetSpec;
}

function ComparedClipPicture({ clip, loaded, spectrogram, spec }: ComparedClipPictureProps) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <div className="flex items-center gap-3">
        <PlayButton clipId={clip.id} label={clip.path} />
        <div className="min-w-0">
          <EmotionChip emotionKey={clip.emotion} className="font-medium" />
          <p className="truncate font-mono text-xs text-muted" title={clip.path}>
            {clip.path}
          </p>
        </div>
        <MiniWaveform
          peaks={clip.peaks}
          clipId={clip.id}
          className="ml-auto h-10 w-40 min-w-0 shrink max-sm:hidden"
        />
      </div>
      {loaded.status === 'failed' ? (
        <Notice tone="danger">{loaded.message}</Notice>
      ) : spectrogram ? (
        <SpectrogramCanvas
          spectrogram={spectrogram}
          spec={spec}
          label={`Spectrogram of ${clip.path}`}
        />
      ) : (
        <div role="status" className="h-60 rounded bg-sunken motion-safe:animate-pulse">
          <span className="sr-only">The spectrogram is being loaded.</span>
        </div>
      )}
    </div>
  );
}
