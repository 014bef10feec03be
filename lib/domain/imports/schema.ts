import { z } from 'zod';
import { ACTOR_SOURCES, CLIP_FIELDS } from '@/lib/core/metadata/labelling';

export const startImportInput = z.object({
  datasetId: z.string(),
  /** folder or zip on the server; the operator's command line only */
  serverPath: z.string().optional(),
});
export const fetchCorpusInput = z.object({
  datasetId: z.string(),
  /** whoever begins a fetch has seen licence and citation, and says so */
  acceptLicence: z.literal(true, 'Read and accept the licence first.'),
});
export const importInput = z.object({ importId: z.string() });

const MAX_LABELS = 200;
const MAX_CORRECTIONS = 5000;

const path = z.string().min(1).max(1100);
const column = z.string().max(1000).nullable();
const emotionKey = z.string().trim().min(1, 'Name the emotion.').max(40, 'At most 40 characters.');
const words = z.string().max(1000).nullable();

/** Labelling of lib/core/metadata, as it comes from a form and lies in the database. */
export const labellingSchema = z.object({
  source: z.object({
    kind: z.enum(['table', 'audformat', 'folders']),
    paths: z.array(path).max(200).readonly(),
  }),
  columns: z.record(z.enum(CLIP_FIELDS), column),
  actorFrom: z.enum(ACTOR_SOURCES),
  labels: z
    .record(z.string(), emotionKey.nullable())
    .refine(
      (labels) => Object.keys(labels).length <= MAX_LABELS,
      `More than ${MAX_LABELS} different labels: this is hardly the column of the emotion.`,
    ),
});

const correctionSchema = z.object({
  isLeftOut: z.literal(true).optional(),
  actorLabel: z.string().trim().min(1, 'Name the actor.').max(80).optional(),
  emotion: emotionKey.optional(),
  gender: z.enum(['female', 'male', 'other']).nullable().optional(),
  ageYears: z.number().int().min(0).max(120).nullable().optional(),
  intensity: words.optional(),
  statement: words.optional(),
  repetition: z.number().int().min(1).max(9999).nullable().optional(),
  language: words.optional(),
});

export const correctionsSchema = z
  .record(path, correctionSchema)
  .refine(
    (all) => Object.keys(all).length <= MAX_CORRECTIONS,
    `More than ${MAX_CORRECTIONS} files corrected by hand: a table does this better.`,
  );

export const commitImportInput = importInput.extend({
  labelling: labellingSchema.nullable().default(null),
  corrections: correctionsSchema.default({}),
});

export const planLabellingInput = importInput.extend({
  /** the table to read, as it lies in what is imported; the likeliest source where none is named */
  table: z.string().optional(),
  /** columns of fields, instead of those that their names suggest */
  columns: z.partialRecord(z.enum(CLIP_FIELDS), z.string()).default({}),
});

export const receiveUploadInput = z.object({
  importId: z.string(),
  /** path inside the drop, `/` between folders */
  path: z.string().min(1).max(1000),
  /** the finished upload on this machine's disk; it is moved into storage */
  file: z.string(),
  sizeBytes: z.number().int().nonnegative(),
});

export const IMPORT_OUTCOMES = [
  'IMPORTED',
  'DUPLICATE',
  'ALREADY_HERE',
  'UNPARSED',
  'LEFT_OUT',
  'REFUSED',
] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export const listImportFilesInput = z.object({
  importId: z.string(),
  outcome: z.enum(IMPORT_OUTCOMES).optional(),
  /** path after which to go on */
  after: z.string().optional(),
  take: z.number().int().min(1).max(500).default(100),
});

/** Done, failed and total steps of a job, with what can be told of its speed. */
export interface ProgressView {
  readonly done: number;
  readonly failed: number;
  readonly total: number;
  readonly elapsedSec: number;
  /** steps a second since it was last taken up; null before the first step */
  readonly ratePerSec: number | null;
  readonly remainingSec: number | null;
}

/** The public archive that an import is fetched from. */
export interface FetchView {
  readonly sourceUrl: string;
  readonly fileName: string;
  readonly publisher: string;
  readonly licence: string;
  /** of what arrived; null until it was verified */
  readonly sha256: string | null;
  /** the published checksum it matched, e.g. `md5 bc69…`; null where none is known */
  readonly checkedBy: string | null;
}

export interface ImportView {
  readonly id: string;
  readonly datasetId: string;
  readonly status: 'RECEIVING' | 'QUEUED' | 'RUNNING' | 'FINISHED' | 'FAILED';
  readonly failure: string | null;
  readonly progress: ProgressView | null;
  readonly counts: Readonly<Record<ImportOutcome, number>>;
  readonly uploads: number;
  /** null for what people bring; while it is RECEIVING, progress counts bytes, of 0 where their number is not known */
  readonly fetch: FetchView | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export interface ImportFileView {
  readonly path: string;
  readonly outcome: ImportOutcome;
  readonly reason: string | null;
  /** the clip it became, or whose bytes it repeats */
  readonly clip: { readonly id: string; readonly path: string } | null;
}

/** An import that was begun and not committed, with the uploads that arrived whole. */
export interface OpenImportView {
  readonly importId: string;
  readonly received: readonly { readonly path: string; readonly sizeBytes: number }[];
}

export interface ImportFilePage {
  readonly rows: readonly ImportFileView[];
  /** `after` of the next page; null at the end */
  readonly next: string | null;
}
