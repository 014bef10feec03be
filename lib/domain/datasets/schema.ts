import { z } from 'zod';
import type { ConsentBasis } from '@/lib/core/consent-words';
import type { CommercialUse } from '@/lib/core/licences/known-licences';

export const COMMERCIAL_USES = ['ALLOWED', 'FORBIDDEN', 'UNKNOWN'] as const;
export const CONSENT_BASES = [
  'PUBLISHED_CORPUS',
  'INFORMED_CONSENT',
  'CONTRACT',
  'SYNTHETIC',
  'UNKNOWN',
] as const satisfies readonly ConsentBasis[];
export const GENDERS = ['FEMALE', 'MALE', 'OTHER'] as const;
export type Gender = (typeof GENDERS)[number];

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
  // What is not said comes from the corpus.
  language: z.string().trim().max(35, 'At most 35 characters.').optional(),
  licence: z.string().trim().max(120, 'At most 120 characters.').optional(),
  commercialUse: z.enum(COMMERCIAL_USES).optional(),
  consentBasis: z.enum(CONSENT_BASES).optional(),
});
export const datasetInput = z.object({ datasetId: z.string() });

/** Words of at most so many characters; an empty field means that nothing is known. */
const words = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most.toLocaleString('en-GB')} characters.`)
    .nullable()
    .transform((text) => text || null);

const webAddress = words(500).refine(
  (text) => text === null || /^https?:\/\/\S+$/i.test(text),
  'An address that begins with https:// or http://.',
);

export const updateDatasetInput = z.object({
  datasetId: z.string(),
  name: createDatasetInput.shape.name,
  description: words(4000),
  language: words(35).refine(
    (tag) => tag === null || /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(tag),
    'A language tag such as en, de or pt-BR.',
  ),
  licence: words(120),
  licenceUrl: webAddress,
  commercialUse: z.enum(COMMERCIAL_USES),
  citation: words(2000),
  sourceUrl: webAddress,
  consentBasis: z.enum(CONSENT_BASES),
  consentNote: words(4000),
});

export const updateActorInput = z.object({
  actorId: z.string(),
  label: z.string().trim().min(1, 'Give the actor a label.').max(40, 'At most 40 characters.'),
  /** an empty field means that it is not known */
  gender: z
    .enum([...GENDERS, ''])
    .nullable()
    .transform((gender) => gender || null),
  ageYears: z.preprocess(
    (age) => (age === '' || age === null ? null : Number(age)),
    z
      .number('A number of years.')
      .int('Whole years.')
      .min(0, 'At least 0.')
      .max(120, 'At most 120.')
      .nullable(),
  ),
});
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
  readonly description: string | null;
  /** BCP 47 */
  readonly language: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly commercialUse: CommercialUse;
  readonly citation: string | null;
  readonly sourceUrl: string | null;
  readonly consentBasis: ConsentBasis;
  readonly consentNote: string | null;
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
  readonly gender: Gender | null;
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

/** A person of a dataset, as Settings and the datasheet show them. */
export interface ActorView {
  readonly id: string;
  readonly label: string;
  readonly gender: Gender | null;
  /** at the time of recording */
  readonly ageYears: number | null;
  readonly clips: number;
}

/** How often a property of the files as they were brought occurs, most frequent first. */
export interface SourceFormat {
  readonly sampleRateHz: number;
  readonly channels: number;
  readonly bitDepth: number;
  readonly clips: number;
}

/** What is known of a dataset's recordings and of how they came in. */
export interface RecordingFacts {
  readonly formats: readonly SourceFormat[];
  /** shortest, median and longest clip in seconds; null where there is none */
  readonly durations: {
    readonly shortestSec: number;
    readonly medianSec: number;
    readonly longestSec: number;
  } | null;
  readonly statements: number;
  readonly firstImportAt: Date | null;
  readonly lastImportAt: Date | null;
  /** public archives from which clips were fetched */
  readonly archives: readonly { readonly sourceUrl: string; readonly sha256: string | null }[];
}
