import { z } from 'zod';

export const listClipsInput = z.object({
  datasetId: z.string(),
  emotion: z.string().optional(),
  actor: z.string().optional(),
  /** part of the path */
  text: z.string().max(200).optional(),
  /** those that a finding of the dataset's health names */
  finding: z.string().optional(),
  /** the clips that were set aside, instead of all others */
  excluded: z.boolean().default(false),
  /** cursor of an earlier answer */
  after: z.string().optional(),
  take: z.number().int().min(1).max(500).default(100),
});
export const clipInput = z.object({ clipId: z.string() });
export const clipAudioInput = z.object({
  clipId: z.string(),
  /** an HTTP Range header, if there was one */
  range: z.string().optional(),
});

export const relabelClipInput = z
  .object({
    clipId: z.string(),
    /** key of the dataset's label list */
    emotion: z.string().optional(),
    /** label of one of the dataset's actors */
    actor: z.string().optional(),
  })
  .refine(({ emotion, actor }) => emotion !== undefined || actor !== undefined, {
    message: 'Choose an emotion or an actor.',
  });

/** Most clips that are changed at once. */
const MOST_CHANGED = 5000;
const clipsOfDataset = {
  datasetId: z.string(),
  clipIds: z
    .array(z.string())
    .min(1, 'Choose at least one clip.')
    .max(MOST_CHANGED, `At most ${MOST_CHANGED} clips at once.`),
};
export const excludeClipsInput = z.object({
  ...clipsOfDataset,
  reason: z.string().trim().min(1, 'Say why.').max(200, 'At most 200 characters.'),
});
export const restoreClipsInput = z.object(clipsOfDataset);

/** What a clip is said to be. */
export interface ClipLabels {
  readonly emotion: string;
  readonly actor: string;
}

export interface ClipRow {
  readonly id: string;
  readonly path: string;
  readonly actor: string;
  readonly gender: 'FEMALE' | 'MALE' | 'OTHER' | null;
  readonly emotion: string;
  readonly intensity: string | null;
  readonly statement: string | null;
  readonly repetition: number | null;
  readonly durationSec: number;
  readonly rmsDbfs: number | null;
  readonly duplicateCount: number;
  /** min/max pairs, -128..127 */
  readonly peaks: readonly number[];
}

export interface ClipPage {
  readonly rows: readonly ClipRow[];
  readonly total: number;
  readonly next: string | null;
}

/** One clip with all that is known of its file. */
export interface ClipView extends ClipRow {
  readonly datasetId: string;
  readonly contentHash: string;
  readonly sizeBytes: number;
  /** of the file as it was brought */
  readonly sourceSampleRateHz: number;
  readonly sourceChannels: number;
  readonly sourceBitDepth: number;
  /** when and why it was set aside; null for a clip of the dataset */
  readonly excludedAt: Date | null;
  readonly excludedReason: string | null;
  readonly createdAt: Date;
}
