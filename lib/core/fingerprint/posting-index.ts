import type { Fingerprint } from './fingerprint';

/** Where each frame's 32 bits occur: the frames of all recordings, gathered by a hash of the bits. */
export interface PostingIndex {
  readonly shift: number;
  /** first posting of each bucket, and the end of the last */
  readonly starts: Uint32Array;
  readonly bits: Uint32Array;
  readonly recordings: Uint32Array;
  readonly frames: Uint32Array;
}

const FEWEST_BUCKETS_LOG2 = 8;
const MOST_BUCKETS_LOG2 = 24;

/** Knuth's multiplicative hash: the upper bits of a product with 2³² over the golden ratio. */
export const bucketOf = (word: number, shift: number): number =>
  Math.imul(word, 0x9e3779b1) >>> shift;

function* activeFrames(fingerprints: readonly Fingerprint[]) {
  for (let recording = 0; recording < fingerprints.length; recording++) {
    const { bits, active } = fingerprints[recording];
    for (let frame = 0; frame < bits.length; frame++) {
      if (active[frame]) yield { recording, frame, word: bits[frame] };
    }
  }
}

/**
 * Gathers the active frames by counting sort, in linear time; within a bucket they stay in the order
 * of the recordings.
 */
export function buildPostingIndex(fingerprints: readonly Fingerprint[]): PostingIndex {
  let total = 0;
  for (const { active } of fingerprints) for (const one of active) total += one;
  const wanted = Math.ceil(Math.log2(total + 1));
  const bucketsLog2 = Math.min(MOST_BUCKETS_LOG2, Math.max(FEWEST_BUCKETS_LOG2, wanted));
  const shift = 32 - bucketsLog2;
  const starts = new Uint32Array(2 ** bucketsLog2 + 1);
  for (const { word } of activeFrames(fingerprints)) starts[bucketOf(word, shift) + 1]++;
  for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] += starts[bucket - 1];
  const next = starts.slice();
  const index = {
    shift,
    starts,
    bits: new Uint32Array(total),
    recordings: new Uint32Array(total),
    frames: new Uint32Array(total),
  };
  for (const { recording, frame, word } of activeFrames(fingerprints)) {
    const at = next[bucketOf(word, shift)]++;
    index.bits[at] = word;
    index.recordings[at] = recording;
    index.frames[at] = frame;
  }
  return index;
}
