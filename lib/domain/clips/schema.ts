import { z } from 'zod';

export const listClipsInput = z.object({
  datasetId: z.string(),
  emotion: z.string().optional(),
  actor: z.string().optional(),
  /** part of the path */
  text: z.string().max(200).optional(),
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
  readonly createdAt: Date;
}
