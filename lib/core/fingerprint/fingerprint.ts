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
}
