import { z } from 'zod';

export const EXPORT_FORMATS = ['audiofolder', 'audformat', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_AUDIO = ['source', 'prepared'] as const;

/** The number of a frozen version; nothing, or `now`, for the state of today. */
const version = z
  .union([z.literal(['', 'now']), z.coerce.number().int().min(1)])
  .nullish()
  .transform((value) => (typeof value === 'number' ? value : null));

export const openExportInput = z.object({
  datasetId: z.string(),
  format: z.enum(EXPORT_FORMATS),
  audio: z.enum(EXPORT_AUDIO).default('source'),
  version,
  /** address of the dataset's page, for metadata that must name one */
  pageUrl: z.url(),
});

export const exportCroissantInput = openExportInput
  .pick({ datasetId: true, version: true, pageUrl: true })
  .extend({
    /** address under which the table of labels is had */
    labelsUrl: z.url(),
  });

export const exportLabelsInput = openExportInput.pick({ datasetId: true, version: true });
export const exportOptionsInput = z.object({ datasetId: z.string() });

export interface ExportVersion {
  readonly number: number;
  readonly contentHash: string;
  readonly clips: number;
  readonly createdAt: Date;
}

/** What there is to export. */
export interface ExportOptions {
  readonly clips: number;
  /** of the files as they were brought */
  readonly sourceBytes: number;
  /** of mono waves of 16 bits at the dataset's rate; those that need 32 bits take twice as much */
  readonly preparedBytes: number;
  readonly versions: readonly ExportVersion[];
}
