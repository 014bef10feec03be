import type { ClipFeatures } from './clip-features';
import { computeCrc32 } from './compute-crc32';
import { FEATURE_FORMATS, FEATURE_PREFIX_BYTES } from './feature-file-layout';

/**
 * Writes features as bytes: prefix, JSON header `{frames,nMels}`, then logMel, centroidHz, pitchHz,
 * rms, voicing and voiced as little-endian 32-bit floats; what was read without voicing is written so.
 */
export function encodeFeatures(features: ClipFeatures): Uint8Array {
  const { frames, nMels } = features;
  const header = JSON.stringify({ frames, nMels });
  const format = FEATURE_FORMATS[features.voicing ? 1 : 0];
  const arrays = format.arrays.flatMap((name) => features[name] ?? []);
  const floats = arrays.reduce((sum, array) => sum + array.length, 0);
  const bytes = new Uint8Array(FEATURE_PREFIX_BYTES + header.length + 4 * floats);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, format.magic);
  view.setUint32(4, header.length, true);
  for (let i = 0; i < header.length; i++) {
    bytes[FEATURE_PREFIX_BYTES + i] = header.charCodeAt(i);
  }
  let at = FEATURE_PREFIX_BYTES + header.length;
  for (const array of arrays) {
    for (let i = 0; i < array.length; i++, at += 4) view.setFloat32(at, array[i], true);
  }
  view.setUint32(8, computeCrc32(bytes.subarray(FEATURE_PREFIX_BYTES)), true);
  return bytes;
}
