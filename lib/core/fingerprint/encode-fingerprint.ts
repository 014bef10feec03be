import type { Fingerprint } from './fingerprint';

/** Raised with each change of what a fingerprint is, so that older ones are computed anew. */
export const FINGERPRINT_VERSION = 1;
const HEAD_BYTES = 5;

/**
 * Version (1 byte), number of frames (4, little-endian), one bit a frame for the active ones, then
 * 4 bytes a frame.
 */
export function encodeFingerprint({ bits, active }: Fingerprint): Uint8Array<ArrayBuffer> {
  const frames = bits.length;
  const flagBytes = Math.ceil(frames / 8);
  const bytes = new Uint8Array(HEAD_BYTES + flagBytes + 4 * frames);
  const view = new DataView(bytes.buffer);
  view.setUint8(0, FINGERPRINT_VERSION);
  view.setUint32(1, frames, true);
  for (let i = 0; i < frames; i++) {
    if (active[i]) bytes[HEAD_BYTES + (i >> 3)] |= 1 << (i & 7);
    view.setUint32(HEAD_BYTES + flagBytes + 4 * i, bits[i], true);
  }
  return bytes;
}

/** @throws RangeError for bytes of another version or length */
export function decodeFingerprint(bytes: Uint8Array): Fingerprint {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames = bytes.length >= HEAD_BYTES ? view.getUint32(1, true) : -1;
  const flagBytes = Math.ceil(frames / 8);
  if (bytes.length !== HEAD_BYTES + flagBytes + 4 * frames || bytes[0] !== FINGERPRINT_VERSION) {
    throw new RangeError(`not a fingerprint of version ${FINGERPRINT_VERSION}`);
  }
  const bits = new Uint32Array(frames);
  const active = new Uint8Array(frames);
  for (let i = 0; i < frames; i++) {
    active[i] = (bytes[HEAD_BYTES + (i >> 3)] >> (i & 7)) & 1;
    bits[i] = view.getUint32(HEAD_BYTES + flagBytes + 4 * i, true);
  }
  return { bits, active };
}
