import { countBits } from './count-bits';
import type { Fingerprint } from './fingerprint';

type Frames = Pick<Fingerprint, 'bits' | 'active'>;

/** How alike two fingerprints are at one offset. */
export interface Overlap {
  /** share of bits that differ, 0..1; 0.5 for recordings that have nothing to do with each other */
  readonly rate: number;
  /** frames compared: those active in both */
  readonly frames: number;
}

/**
 * Bit error rate of two fingerprints over the frames that are active in both.
 * @param offset frame 0 of `b` lies at this frame of `a`
 * @returns a rate of 1 where no frame is common
 */
export function bitErrorRate(a: Frames, b: Frames, offset: number): Overlap {
  const from = Math.max(0, offset);
  const to = Math.min(a.bits.length, offset + b.bits.length);
  let errors = 0;
  let frames = 0;
  for (let i = from; i < to; i++) {
    if (!(a.active[i] & b.active[i - offset])) continue;
    errors += countBits(a.bits[i] ^ b.bits[i - offset]);
    frames++;
  }
  return { rate: frames > 0 ? errors / (32 * frames) : 1, frames };
}
