/** The parts of a split, in the order in which they are shown. */
export const SPLIT_PARTS = ['train', 'validation', 'test'] as const;

export type SplitPart = (typeof SPLIT_PARTS)[number];

/** What a split must know of a clip. */
export interface SplitClip {
  readonly id: string;
  readonly actor: string;
  readonly gender?: string | null;
  /** Key of the emotion. */
  readonly label: string;
  /** Equal for clips with the same recording. */
  readonly contentHash: string;
}

export interface SplitOptions {
  readonly kind: 'actor-disjoint' | 'stratified-random';
  /** Fractions of 1; training gets the rest. */
  readonly testShare: number;
  readonly validationShare: number;
  readonly seed: number;
}

/** The part of each clip, by clip id. */
export type SplitPlan = ReadonlyMap<string, SplitPart>;
