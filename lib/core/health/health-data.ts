import type { FindingKind } from './finding';

/** What the checks know of a clip. */
export interface HealthClip {
  readonly id: string;
  readonly path: string;
  readonly actor: string;
  readonly emotion: string;
  readonly durationSec: number;
  readonly rmsDbfs: number | null;
  readonly loudnessLufs: number | null;
  readonly peakDbfs: number | null;
  readonly clippedSamples: number | null;
  readonly identicalChannels: boolean | null;
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitDepth: number;
  readonly sizeBytes: number;
}

/** A file whose recording was in the dataset before. */
export interface RepeatedFile {
  readonly path: string;
  /** the clip that it is counted with */
  readonly clipId: string;
  /** labels that came with the file; null where that was not written down */
  readonly emotion: string | null;
  readonly actor: string | null;
}

/** Two clips that hold one recording. */
export interface CopiedPair {
  readonly firstId: string;
  readonly secondId: string;
  /** share of the fingerprints' bits that differ */
  readonly rate: number;
}

/** How the newest experiment of one kind of split divided the clips. */
export interface SplitUse {
  readonly experiment: string;
  readonly clips: readonly {
    readonly clipId: string;
    readonly actor: string;
    readonly part: 'train' | 'validation' | 'test';
  }[];
  /** unweighted average recall on the test part, 0..1; null where it was not tested */
  readonly uar: number | null;
  /** the same recipe on actors that it had not heard; null where nobody tried */
  readonly unseenUar: number | null;
}

/** A dataset as the checks see it. */
export interface HealthData {
  /** without those that were set aside */
  readonly clips: readonly HealthClip[];
  /** audio files that were kept aside for want of a label */
  readonly unlabelled: readonly string[];
  readonly repeated: readonly RepeatedFile[];
  readonly copies: readonly CopiedPair[];
  readonly splits: readonly SplitUse[];
  /** clips that a person has looked at and kept in spite of a finding of this kind */
  readonly kept: Readonly<Partial<Record<FindingKind, ReadonlySet<string>>>>;
}

/** The clips that a finding of this kind may still name. */
export function openClips({ clips, kept }: HealthData, kind: FindingKind): readonly HealthClip[] {
  const closed = kept[kind];
  return closed ? clips.filter(({ id }) => !closed.has(id)) : clips;
}
