/** What can be wrong with a dataset; each kind has one check of its own. */
export const FINDING_KINDS = [
  'contradictions',
  'same-paths',
  'shared-actors',
  'copies',
  'label-leaks',
  'one-actor-classes',
  'one-class-actors',
  'imbalance',
  'grid-holes',
  'silent',
  'too-short',
  'clipped',
  'mixed-rates',
  'mixed-depths',
  'identical-channels',
  'unlabelled',
  'duplicate-files',
] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** `danger`: results on this dataset say something false; `warning`: they are worse than need be. */
export type Severity = 'danger' | 'warning' | 'info';

export interface FindingClip {
  readonly clipId: string;
  /** what is the matter with this clip */
  readonly note: string;
  /** clips of one number belong together */
  readonly group?: number;
}

export interface FindingTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One thing that is wrong, in plain sentences, with its figures. */
export interface Finding {
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** among findings of one severity, the larger comes first, 0..1 */
  readonly weight: number;
  readonly says: string;
  /** what it does to a result, in figures of this dataset where they can be measured */
  readonly cost: string;
  readonly advice: string;
  readonly clips: readonly FindingClip[];
  readonly table?: FindingTable;
  /** files that did not become clips */
  readonly files?: readonly string[];
}
