/** One frame every 16 ms: at 8 kHz, so that copies at any rate from there on have the same. */
export const FINGERPRINT_RATE_HZ = 8000;
export const FRAME_LENGTH = 2048;
export const HOP_LENGTH = 128;
export const FRAME_SEC = HOP_LENGTH / FINGERPRINT_RATE_HZ;

/** What identifies a recording, whatever its level, format and cut: 32 bits for each frame. */
export interface Fingerprint {
  readonly bits: Uint32Array;
  /** 1 for a frame that is loud enough for its bits to be those of the speech, else 0 */
  readonly active: Uint8Array;
  /** the three bits of each frame that noise turns first, the weakest lowest: 5 bits each, see weakBit */
  readonly weak: Uint16Array;
}

/** How many bits of a frame are known to be weak. */
export const WEAK_BITS = 3;

/** The position of the frame's `rank`-th weakest bit, 0..31, counted from the lowest. */
export const weakBit = (weak: number, rank: number): number => (weak >>> (5 * rank)) & 31;
