import { z } from 'zod';

export const freezeDatasetInput = z.object({
  datasetId: z.string(),
  note: z
    .string()
    .trim()
    .max(300, 'At most 300 characters.')
    .transform((text) => text || null)
    .nullable()
    .default(null),
});
export const listVersionsInput = z.object({ datasetId: z.string() });

export const VERSION_CHANGES = ['added', 'removed', 'relabelled'] as const;
export type VersionChange = (typeof VERSION_CHANGES)[number];

export const versionPairInput = z.object({
  /** the earlier, or whichever is to be compared from */
  fromId: z.string(),
  toId: z.string(),
});
export const compareVersionsInput = versionPairInput.extend({
  change: z.enum(VERSION_CHANGES).optional(),
  /** cursor of an earlier answer */
  after: z.string().optional(),
  take: z.number().int().min(1).max(500).default(100),
});

export interface VersionView {
  readonly id: string;
  readonly number: number;
  readonly contentHash: string;
  readonly clipCount: number;
  readonly note: string | null;
  readonly createdAt: Date;
  /** newest first */
  readonly experiments: readonly { readonly id: string; readonly name: string }[];
}

export interface VersionList {
  /** newest first */
  readonly versions: readonly VersionView[];
  /** clips of the dataset as it is */
  readonly clipCount: number;
  /** the version whose content the dataset has now; null where it was changed since, or is empty */
  readonly currentNumber: number | null;
}

export interface VersionLabels {
  readonly actor: string;
  readonly emotion: string;
}

export interface ChangedClip {
  readonly clipId: string;
  readonly path: string;
  readonly change: VersionChange;
  /** null where the clip was not in the version */
  readonly before: VersionLabels | null;
  readonly after: VersionLabels | null;
}

export interface VersionComparison {
  readonly from: { readonly id: string; readonly number: number; readonly contentHash: string };
  readonly to: VersionComparison['from'];
  readonly counts: Readonly<Record<VersionChange, number>>;
  /** clips with the same labels in both */
  readonly unchanged: number;
  readonly rows: readonly ChangedClip[];
  readonly next: string | null;
}
