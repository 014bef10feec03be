import { z } from 'zod';

export const createDatasetInput = z.object({
  workspaceId: z.string(),
  name: z.string().trim().min(1, 'Name the dataset.').max(80, 'At most 80 characters.'),
  corpus: z.string().min(1, 'Choose a corpus.'),
  sampleRateHz: z.coerce
    .number()
    .int('A whole number of hertz.')
    .min(8000, 'At least 8,000 Hz.')
    .max(48000, 'At most 48,000 Hz.')
    .default(16000),
});
export const datasetInput = z.object({ datasetId: z.string() });
export const listDatasetsInput = z.object({ workspaceId: z.string() });

export interface DatasetListItem {
  readonly id: string;
  readonly name: string;
  readonly corpusName: string;
  readonly clips: number;
  readonly actors: number;
  readonly hours: number;
  readonly createdAt: Date;
}

export interface DatasetView {
  readonly id: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly corpus: string;
  readonly corpusName: string;
  readonly sampleRateHz: number;
  readonly licence: string | null;
  readonly citation: string | null;
  readonly sourceUrl: string | null;
  readonly canEdit: boolean;
  readonly latestVersion: { readonly number: number; readonly contentHash: string } | null;
}

export interface ClassCount {
  readonly key: string;
  readonly count: number;
  /** of all clips, 0..1 */
  readonly share: number;
  /** of the largest class, 0..1 */
  readonly ofLargest: number;
  /** clips of this class in each part of the newest split; null where there is none */
  readonly parts: {
    readonly train: number;
    readonly validation: number;
    readonly test: number;
  } | null;
}

export interface ActorRow {
  readonly label: string;
  readonly gender: 'FEMALE' | 'MALE' | 'OTHER' | null;
  /** clips by emotion key; a missing key is a hole */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

export interface ClassBalance {
  readonly clips: number;
  readonly hours: number;
  /** clips that were set aside, counted nowhere else */
  readonly excluded: number;
  /** further copies of bytes that are stored once */
  readonly duplicates: number;
  readonly classes: readonly ClassCount[];
  readonly actors: readonly ActorRow[];
}
