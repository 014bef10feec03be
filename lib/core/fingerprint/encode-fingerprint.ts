import type { Fingerprint } from './fingerprint';

/** Raised with each change of what a fingerprint is, so that older ones are computed anew. */
export const FINGERPRINT_VERSION = 2;
const HEAD_BYTES = 5;
/** The bits' 4 and the weak bits' 2. */
const FRAME_BYTES = 6;

/**
 * Version (1 byte), number of frames (4, little-endian), one bit a frame for the active ones, then
 * for each frame its bits (4) and its weak ones (2).
 */
export function encodeFingerprint({ bits, active, weak }: Fingerprint): Uint8Array<ArrayBuffer> {
  const frames = bits.length;
  const flagBytes = Math.ceil(frames / 8);
  const bytes = new Uint8Array(HEAD_BYTES + flagBytes + FRAME_BYTES * frames);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FINGERPRINT_VERSION);
  view.setUint32(1, frames, true);
  for (let i = 0; i < frames; i++) {
    if (active[i]) bytes[HEAD_BYTES + (i >> 3)] |= 1 << (i & 7);
    const at = HEAD_BYTES + flagBytes + FRAME_BYTES * i;
    view.setUint32(at, bits[i], true);
    view.setUint16(at + 4, weak[i], true);
  }
  return bytes;
}

/** @throws RangeError for bytes of another version or length */
export function decodeFingerprint(bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = bytes.length >= HEAD_BYTES ? view.getUint32(1, true) : -1;
  const flagBytes = Math.ceil(frames / 8);
  if (
    bytes.length !== HEAD_BYTES + flagBytes + FRAME_BYTES * frames ||
    bytes[0] !== FINGERPRINT_VERSION
  ) {
    throw new RangeError(`not a fingerprint of version ${FINGERPRINT_VERSION}`);
  }
  const bits = new Uint32Array(frames);
  const active = new Uint8Array(frames);
  const weak = new Uint16Array(frames);
  for (let i = 0; i < frames; i++) {
    active[i] = (bytes[HEAD_BYTES + (i >> 3)] >> (i & 7)) & 1;
    const at = HEAD_BYTES + flagBytes + FRAME_BYTES * i;
    bits[i] = view.getUint32(at, true);
    weak[i] = view.getUint16(at + 4, true);
  }
  return { bits, active, weak };
}
