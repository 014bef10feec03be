import { z } from 'zod';

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
