import { z } from 'zod';
import { FINDING_KINDS, type FindingKind, type Severity } from '@/lib/core/health/finding';
import type { ClipRow } from '../clips/schema';
import type { ProgressView } from '../imports/schema';

export const healthInput = z.object({ datasetId: z.string() });

export const listFindingClipsInput = z.object({
  findingId: z.string(),
  /** place after which to go on */
  after: z.number().int().optional(),
  take: z.number().int().min(1).max(500).default(50),
});

export const keepClipsInput = z.object({
  findingId: z.string(),
  clipIds: z.array(z.string()).min(1, 'Choose at least one clip.').max(5000),
});

const tableSchema = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.union([z.string(), z.number()]))),
});

/** As it is kept on the finding's row. */
export const findingDetailsSchema = z.object({
  table: tableSchema.optional(),
  /** the first of the files that did not become clips */
  files: z.array(z.string()).optional(),
  fileCount: z.number().optional(),
});
export const findingKindSchema = z.enum(FINDING_KINDS);

export interface FindingView extends z.infer<typeof findingDetailsSchema> {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly says: string;
  readonly cost: string;
  readonly advice: string;
  readonly clipCount: number;
}

export interface HealthView {
  readonly datasetId: string;
  /** `NONE` where the dataset was never checked */
  readonly status: 'NONE' | 'QUEUED' | 'RUNNING' | 'READY' | 'FAILED';
  readonly failure: string | null;
  /** of the dataset that the findings are about; null before the first check has ended */
  readonly revision: number | null;
  /** of the dataset as it is */
  readonly currentRevision: number;
  readonly checkedAt: Date | null;
  /** clips being measured; null once that is done */
  readonly progress: ProgressView | null;
  /** worst first */
  readonly findings: readonly FindingView[];
  /** clips that were kept in spite of a finding */
  readonly kept: number;
  readonly canEdit: boolean;
}

export interface FindingClipRow extends ClipRow {
  readonly place: number;
  readonly note: string;
  /** clips of one number belong together; null where they stand alone */
  readonly group: number | null;
}

export interface FindingClipPage {
  readonly rows: readonly FindingClipRow[];
  /** `after` of the next page; null at the end */
  readonly next: number | null;
}
