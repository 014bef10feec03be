import { bitErrorRate } from './bit-error-rate';
import { findCandidates } from './find-candidates';
import type { Fingerprint } from './fingerprint';
import { buildPostingIndex } from './posting-index';

/**
 * Most bits that may differ in copies of one recording. Measured on all pairs of RAVDESS and EmoDB:
 * different recordings differ in 20.4 % of the bits or more (two takes of a sentence by one actor),
 * copies with noise at 20 dB in a median of 4 to 6 %, and 99 of 100 of them in less than 13 %.
 */
export const MOST_BITS_DIFFERING = 0.16;
/** At the offset of a chance hit more differ than in copies that lie a frame beside it. */
const HOPELESS = 0.35;
/** 0.4 s of common speech: less says too little. */
const FEWEST_FRAMES = 24;
/** Of the active frames of the shorter recording, this share must be common. */
const LEAST_COMMON = 0.5;

/** Two recordings of which one is a copy of the other, or both are of a third. */
export interface NearDuplicate {
  /** positions in the list, `first` below `second` */
  readonly first: number;
  readonly second: number;
  /** share of bits that differ */
  readonly rate: number;
  /** frame 0 of the second's fingerprint lies at this frame of the first's */
  readonly offset: number;
}

interface Search {
  readonly fingerprints: readonly Fingerprint[];
  readonly activeCounts: Uint32Array;
}

function countActive({ active }: Fingerprint): number {
  let count = 0;
  for (let i = 0; i < active.length; i++) count += active[i];
  return count;
}

/** Compares at the offset of a hit and one frame beside it, as cuts fall between frames. */
function compareAt(search: Search, pair: { first: number; second: number; offset: number }) {
  const { fingerprints, activeCounts } = search;
  const { first, second } = pair;
  const shorter = Math.min(activeCounts[first], activeCounts[second]);
  const needed = Math.max(FEWEST_FRAMES, LEAST_COMMON * shorter);
  const a = fingerprints[first];
  const b = fingerprints[second];
  if (bitErrorRate(a, b, pair.offset).rate > HOPELESS) return null;
  let best: NearDuplicate | null = null;
  for (let offset = pair.offset - 1; offset <= pair.offset + 1; offset++) {
    const { rate, frames } = bitErrorRate(a, b, offset);
    if (frames < needed || rate > MOST_BITS_DIFFERING) continue;
    if (!best || rate < best.rate) best = { first, second, rate, offset };
  }
  return best;
}

/**
 * The pairs of recordings that are copies: at another level, cut, resampled, coded again or with
 * light noise. Whoever repeats the same words is not taken for a copy. Only recordings are compared
 * that share frames at one offset, which an index of all frames finds: the time grows with the number
 * of recordings, not with that of pairs; see Haitsma & Kalker (2002), section 5. A recording that has
 * very many copies is paired with the first of them.
 */
export function findNearDuplicates(fingerprints: readonly Fingerprint[]): NearDuplicate[] {
  const activeCounts = Uint32Array.from(fingerprints, countActive);
  const search = { fingerprints, activeCounts };
  const index = buildPostingIndex(fingerprints);
  const found: NearDuplicate[] = [];
  for (let second = 0; second < fingerprints.length; second++) {
    const best = new Map<number, NearDuplicate>();
    for (const { first, offset } of findCandidates(fingerprints[second], second, index)) {
      const match = compareAt(search, { first, second, offset });
      if (match && match.rate < (best.get(first)?.rate ?? 1)) best.set(first, match);
    }
    found.push(...best.values());
  }
  return found;
}
