import type { PublishedName } from './published/manifests';

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

/** One division into three parts. */
export interface SplitOptions {
  readonly kind: 'actor-disjoint' | 'stratified-random';
  /** Fractions of 1; training gets the rest. */
  readonly testShare: number;
  readonly validationShare: number;
  readonly seed: number;
}

/** Every actor is tested once, in as many folds as asked for. */
export interface KFoldOptions {
  readonly kind: 'grouped-k-fold';
  readonly folds: number;
  /** Fraction of the actors that are not tested in the fold. */
  readonly validationShare: number;
  readonly seed: number;
}

/** Every actor is a fold. */
export interface LeaveOneOutOptions {
  readonly kind: 'leave-one-actor-out';
  readonly validationShare: number;
  readonly seed: number;
}

/** Folds that a paper fixed, so that figures can be held against its own. */
export interface PublishedOptions {
  readonly kind: 'published';
  readonly name: PublishedName;
  /** Of the validation actors, where the paper names none. */
  readonly validationShare: number;
  readonly seed: number;
}

export type FoldOptions = SplitOptions | KFoldOptions | LeaveOneOutOptions | PublishedOptions;

/** The part of each clip, by clip id. */
export type SplitPlan = ReadonlyMap<string, SplitPart>;
