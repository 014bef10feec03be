import { z } from 'zod';
import type { ClipRow } from '../clips/schema';
import type { ProgressView } from '../imports/schema';

/** What is measured of each clip, one figure a clip. */
export const MEASURES = ['duration', 'level', 'pitch', 'centroid'] as const;
export type Measure = (typeof MEASURES)[number];

/** What clips are told apart by. */
export const GROUPINGS = ['emotion', 'gender', 'intensity'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const distributionsInput = z.object({
  datasetId: z.string(),
  /** gives pitch and centroid; without it there are duration and level only */
  featureSetId: z.string().optional(),
  by: z.enum(GROUPINGS).default('emotion'),
});

/** The figures of one group of clips. Quantiles are exact, interpolated linearly. */
export interface GroupSpread {
  /** emotion key, gender or intensity; null where a clip has none */
  readonly group: string | null;
  readonly n: number;
  readonly min: number;
  readonly p5: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly p95: number;
  readonly max: number;
  readonly mean: number;
}

export interface Distribution {
  readonly measure: Measure;
  /** of all clips that have this measure */
  readonly all: Omit<GroupSpread, 'group'>;
  /** in the order of the dataset's labels; groups without a value are left out */
  readonly groups: readonly GroupSpread[];
  /** edges of the bins, ascending: bin i holds edges[i] ≤ x < edges[i + 1] */
  readonly edges: readonly number[];
  /** counts of each group in each bin: [groups][bins] */
  readonly counts: readonly (readonly number[])[];
  /** how much of the measure's variance lies between the groups, 0..1 (η²) */
  readonly betweenShare: number;
}

/** Fields of a clip that are set against its label. */
export const CROSS_FIELDS = ['gender', 'intensity', 'statement'] as const;
export type CrossField = (typeof CROSS_FIELDS)[number];

export interface CrossTable {
  readonly field: CrossField;
  readonly rows: readonly {
    /** null where clips have none, and for the rest */
    readonly value: string | null;
    /** all values beyond the most frequent ones together */
    readonly isRest: boolean;
    /** clips by emotion key; a missing key is a hole */
    readonly counts: Readonly<Record<string, number>>;
  }[];
}

export const overviewInput = z.object({ datasetId: z.string(), featureSetId: z.string() });

/** How far the figures of a feature set's clips together are, and those that are few. */
export interface OverviewView {
  readonly id: string;
  readonly status: 'QUEUED' | 'RUNNING' | 'READY' | 'FAILED';
  readonly failure: string | null;
  readonly progress: ProgressView | null;
  readonly hasFigures: boolean;
  /** whether clips or labels have changed since */
  readonly isStale: boolean;
  readonly clips: number;
  /** of the variance, along each component of the map; with each actor's own mean taken away */
  readonly shares: readonly number[];
  readonly centredShares: readonly number[];
  /** how much of the variance lies between actors, and between labels, 0..1 */
  readonly actorShare: number;
  readonly emotionShare: number;
  readonly centredEmotionShare: number;
}

/** Mean log-mel spectrograms, each clip stretched to the same number of columns. */
export interface MeanSpectrograms {
  readonly bands: number;
  readonly columns: number;
  readonly means: readonly {
    readonly emotion: string;
    readonly clips: number;
    /** hundredths of a decibel, [bands][columns], the lowest band first */
    readonly centidecibel: Int16Array;
  }[];
}

export const clipMapInput = overviewInput.extend({
  /** each actor's own mean taken away */
  isCentred: z.boolean().default(false),
  /** all components kept, not only the two that are drawn */
  withScores: z.boolean().default(false),
});

export interface MapDot {
  readonly id: string;
  readonly path: string;
  readonly actor: string;
  readonly emotion: string;
  /** along the principal components */
  readonly scores: readonly number[];
}

export interface ClipMap {
  /** clips that have a place; `dots` may be fewer */
  readonly total: number;
  readonly dots: readonly MapDot[];
}

export const compareClipsInput = overviewInput.extend({
  /** label of the actor */
  actor: z.string(),
  /** keys of two emotions */
  left: z.string(),
  right: z.string(),
  /** which of the pairs, 0 and up */
  pair: z.coerce.number().int().min(0).catch(0).default(0),
});

export interface ComparedClip extends ClipRow {
  readonly pitchMedianHz: number | null;
  readonly centroidMeanHz: number | null;
}

export interface ClipPair {
  readonly pairs: number;
  /** of the pair shown */
  readonly index: number;
  readonly sameStatement: boolean;
  /** null where the actor does not speak both labels */
  readonly clips: readonly [ComparedClip, ComparedClip] | null;
}
