import type { Fingerprint } from './fingerprint';

/** What each frame's word of 32 bits occurs in: an open-addressing hash table with a few postings a word. */
export interface PostingIndex {
  /** 32 less the binary logarithm of the number of slots */
  readonly shift: number;
  /** the word of each slot; 0 for an empty one: the word 0 itself is not noted */
  readonly words: Uint32Array;
  /** postings of each slot */
  readonly counts: Uint8Array;
  /** first posting of each slot */
  readonly starts: Uint32Array;
  /** in the order of the recordings within a slot */
  readonly recordings: Uint32Array;
  readonly frames: Uint32Array;
}

/**
 * A word is noted for so many recordings only, the first that have it: silence, hum and what every
 * voice does would otherwise make a search quadratic and tell nothing.
 */
export const MOST_POSTINGS = 16;
const FEWEST_SLOTS_LOG2 = 8;
/** At most three of four slots are taken, so that a look-up ends after a few. */
const SLOTS_PER_FRAME = 4 / 3;

/**
 * The word's slot, or the empty one where it would be: Knuth's multiplicative hash, the upper bits of
 * a product with 2³² over the golden ratio, then one after the other.
 */
export function slotOf(
  word: number,
  { shift, words }: Pick<PostingIndex, 'shift' | 'words'>,
): number {
  let slot = Math.imul(word, 0x9e3779b1) >>> shift;
  while (words[slot] !== 0 && words[slot] !== word) slot = (slot + 1) & (words.length - 1);
  return slot;
}

type Post = (recording: number, frame: number, slot: number) => void;

/** Calls with what is to be noted; a word that a recording repeats, as a hum does, counts once. */
function forEachPosting(
  fingerprints: readonly Fingerprint[],
  table: Pick<PostingIndex, 'shift' | 'words' | 'counts'>,
  post: Post,
): void {
  const { words, counts } = table;
  /** one more than the recording that last had the word */
  const last = new Uint32Array(words.length);
  counts.fill(0);
  for (let recording = 0; recording < fingerprints.length; recording++) {
    const { bits, active } = fingerprints[recording];
    for (let frame = 0; frame < bits.length; frame++) {
      if (!active[frame] || bits[frame] === 0) continue;
      const slot = slotOf(bits[frame], table);
      if (counts[slot] >= MOST_POSTINGS || last[slot] === recording + 1) continue;
      words[slot] = bits[frame];
      last[slot] = recording + 1;
      post(recording, frame, slot);
      counts[slot]++;
    }
  }
}

/** Gathers the active frames of all recordings by counting sort, in linear time. */
export function buildPostingIndex(fingerprints: readonly Fingerprint[]): PostingIndex {
  let frameCount = 0;
  for (const { active } of fingerprints) for (const one of active) frameCount += one;
  const wanted = Math.ceil(Math.log2(SLOTS_PER_FRAME * frameCount + 1));
  const slotsLog2 = Math.max(FEWEST_SLOTS_LOG2, wanted);
  const slots = 2 ** slotsLog2;
  const table = {
    shift: 32 - slotsLog2,
    words: new Uint32Array(slots),
    counts: new Uint8Array(slots),
  };
  let total = 0;
  forEachPosting(fingerprints, table, () => {
    total++;
  });
  const starts = new Uint32Array(slots);
  for (let slot = 1; slot < slots; slot++) starts[slot] = starts[slot - 1] + table.counts[slot - 1];
  const recordings = new Uint32Array(total);
  const frames = new Uint32Array(total);
  forEachPosting(fingerprints, table, (recording, frame, slot) => {
    const at = starts[slot] + table.counts[slot];
    recordings[at] = recording;
    frames[at] = frame;
  });
  return { ...table, starts, recordings, frames };
}
