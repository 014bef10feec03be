import { z } from 'zod';

/** Rows that a list hands out at once. */
export const CLIP_WINDOW = 100;

export const CLIP_SORTS = ['path', 'duration', 'level', 'actor', 'emotion'] as const;

const word = z.string().min(1).max(200);

/** Which clips of a dataset a list holds, and in which order. */
export const clipFilterSchema = z.object({
  /** keys of the dataset's label list; none for all */
  emotion: z.array(word).max(50).default([]),
  /** labels of actors; none for all */
  actor: z.array(word).max(500).default([]),
  gender: z.enum(['FEMALE', 'MALE', 'OTHER']).optional(),
  intensity: word.optional(),
  statement: word.optional(),
  repetition: z.number().int().optional(),
  /** part of the path */
  text: word.optional(),
  minSec: z.number().min(0).optional(),
  maxSec: z.number().min(0).optional(),
  /** RMS level in dBFS; digital silence is below every bound */
  minDb: z.number().optional(),
  maxDb: z.number().optional(),
  /** clips whose recording was brought more than once */
  duplicates: z.boolean().default(false),
  /** the clips that were set aside, instead of all others */
  excluded: z.boolean().default(false),
  /** clips that a finding of the dataset's health check names, by the finding's id */
  finding: word.optional(),
  sort: z.enum(CLIP_SORTS).default('path'),
  order: z.enum(['asc', 'desc']).default('asc'),
});

export const listClipsInput = clipFilterSchema.extend({
  datasetId: z.string(),
  /** which hundred of the list; beyond its end, the last */
  window: z.number().int().min(0).default(0),
});
export const locateClipInput = clipFilterSchema.extend({ clipId: z.string() });
export const exportClipsInput = clipFilterSchema.extend({
  datasetId: z.string(),
  format: z.enum(['csv', 'json']),
});
export const clipFacetsInput = z.object({ datasetId: z.string() });
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
    actor: z
      .string()
      .trim()
      .min(1, 'Name the actor.')
      .max(200, 'At most 200 characters.')
      .optional(),
    /** makes the actor where the dataset has none of that label */
    createActor: z.boolean().default(false),
  })
  .refine(({ emotion, actor }) => emotion !== undefined || actor !== undefined, {
    message: 'Choose an emotion or an actor.',
  });

/** Most clips that are changed at once. */
export const MOST_CHANGED = 5000;
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
export const relabelClipsInput = z.object({ ...clipsOfDataset, emotion: z.string() });

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
  /** min/max pairs of signed bytes, base64 */
  readonly peaks: string;
}

/** A stretch of a list of clips. */
export interface ClipWindow {
  readonly rows: readonly ClipRow[];
  /** position of the first row in the list */
  readonly start: number;
  /** rows of the whole list */
  readonly total: number;
  /** changes whenever the list may have: windows of different stamps do not fit together */
  readonly stamp: string;
}

/** Where a clip stands in a list. */
export interface ClipPlace {
  /** counted from 0; null where the list does not hold the clip */
  readonly position: number | null;
  readonly total: number;
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** What a dataset's clips can be filtered by, with how many clips each choice has. */
export interface ClipFacets {
  readonly emotions: readonly FacetCount[];
  readonly actors: readonly (FacetCount & { readonly gender: ClipRow['gender'] })[];
  readonly intensities: readonly FacetCount[];
  readonly statements: readonly FacetCount[];
  readonly repetitions: readonly FacetCount[];
  readonly excluded: number;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
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

export type ClipFilter = z.output<typeof clipFilterSchema>;
