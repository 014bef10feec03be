import type { HealthClip, HealthData } from '@/lib/core/health/health-data';

/** A clip with nothing wrong about it. */
export function makeClip(changes: Partial<HealthClip> = {}): HealthClip {
  return {
    id: 'clip',
    path: 'clip.wav',
    actor: '01',
    emotion: 'happy',
    durationSec: 3,
    rmsDbfs: -25,
    loudnessLufs: -24,
    peakDbfs: -6,
    clippedSamples: 0,
    identicalChannels: null,
    sampleRateHz: 48000,
    channels: 1,
    bitDepth: 16,
    sizeBytes: 100000,
    ...changes,
  };
}

export function makeData(changes: Partial<HealthData> = {}): HealthData {
  return {
    clips: [],
    unlabelled: [],
    repeated: [],
    copies: [],
    splits: [],
    kept: {},
    ...changes,
  };
}

/**
 * Every actor with every emotion, `each` times; ids and paths count up.
 * @param change what is special about a clip
 */
export function makeGrid(
  actors: number,
  emotions: readonly string[],
  {
    each = 1,
    change = () => ({}),
  }: {
    readonly each?: number;
    readonly change?: (at: { actor: number; emotion: number; i: number }) => Partial<HealthClip>;
  } = {},
): HealthClip[] {
  let i = 0;
  return Array.from({ length: actors }, (_, actor) =>
    emotions.flatMap((key, emotion) =>
      Array.from({ length: each }, () => {
        const id = `c${i}`;
        const own = { id, path: `${id}.wav`, actor: String(actor + 1).padStart(2, '0') };
        return makeClip({ ...own, emotion: key, ...change({ actor, emotion, i: i++ }) });
      }),
    ),
  ).flat();
}
