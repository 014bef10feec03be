import { type Fingerprint, WEAK_BITS, weakBit } from './fingerprint';
import { type PostingIndex, slotOf } from './posting-index';

/** One offset at which frames of two recordings have the same bits. */
export interface Candidate {
  /** the earlier recording's position in the list */
  readonly first: number;
  /** frame 0 of the sought recording lies at this frame of the first */
  readonly offset: number;
}

/** Frames that must be alike at one offset: a single one is mostly chance. */
const FEWEST_HITS = 2;
/** Offsets are shorter than this in either direction: nine hours of speech. */
const OFFSETS = 2 ** 21;

/** The word with any of its weakest bits turned: 0 for the word itself, then each combination. */
function variantOf(word: number, weak: number, turned: number): number {
  let variant = word;
  for (let rank = 0; rank < WEAK_BITS; rank++) {
    if (turned & (1 << rank)) variant ^= 1 << weakBit(weak, rank);
  }
  return variant >>> 0;
}

/**
 * The recordings before `second` of which at least two frames are also this one's at one offset. Each
 * frame is looked up as it is and with every combination of its weakest bits turned, because noise
 * turns those first: after Haitsma & Kalker (2002), section 4.3.
 */
export function findCandidates(
  { bits, active, weak }: Fingerprint,
  second: number,
  index: PostingIndex,
): Candidate[] {
  const { words, counts, starts, recordings, frames } = index;
  const hits = new Map<number, number>();
  const found: Candidate[] = [];
  for (let frame = 0; frame < bits.length; frame++) {
    if (!active[frame]) continue;
    for (let turned = 0; turned < 2 ** WEAK_BITS; turned++) {
      const word = variantOf(bits[frame], weak[frame], turned);
      const slot = slotOf(word, index);
      if (words[slot] !== word || word === 0) continue;
      const end = starts[slot] + counts[slot];
      for (let at = starts[slot]; at < end && recordings[at] < second; at++) {
        const offset = frames[at] - frame;
        const key = 2 * OFFSETS * recordings[at] + OFFSETS + offset;
        const count = (hits.get(key) ?? 0) + 1;
        hits.set(key, count);
        if (count === FEWEST_HITS) found.push({ first: recordings[at], offset });
      }
    }
  }
  return found;
}
