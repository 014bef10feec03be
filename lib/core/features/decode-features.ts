import { AppError } from '../app-error';
import type { ClipFeatures } from './clip-features';
import { computeCrc32 } from './compute-crc32';
import {
  FEATURE_ARRAYS,
  FEATURE_MAGIC,
  FEATURE_PREFIX_BYTES,
  type FeatureHeader,
  featureArrayLength,
} from './feature-file-layout';

function refuse(why: string): never {
  throw new AppError('invalid', `The stored features cannot be read: ${why}. Extract them again.`);
}

function parseHeader(bytes: Uint8Array): FeatureHeader {
  let header: unknown;
  try {
    header = JSON.parse(String.fromCharCode(...bytes));
  } catch {
    return refuse('their header is not valid');
  }
  const { frames, nMels } = (header ?? {}) as Record<string, unknown>;
  const isCount = (value: unknown): value is number =>
    Number.isSafeInteger(value) && Number(value) > 0;
  if (!isCount(frames) || !isCount(nMels)) return refuse('their header is not valid');
  return { frames, nMels };
}

function readHeader(bytes: Uint8Array, view: DataView): FeatureHeader & { readonly end: number } {
  if (bytes.length < FEATURE_PREFIX_BYTES || view.getUint32(0) !== FEATURE_MAGIC) {
    refuse('they do not begin as they should');
  }
  if (view.getUint32(8, true) !== computeCrc32(bytes.subarray(FEATURE_PREFIX_BYTES))) {
    refuse('they are damaged or cut short');
  }
  const end = FEATURE_PREFIX_BYTES + view.getUint32(4, true);
  if (end > Math.min(bytes.length, 1024)) refuse('their header is not valid');
  return { ...parseHeader(bytes.subarray(FEATURE_PREFIX_BYTES, end)), end };
}

/**
 * Reads what `encodeFeatures` wrote.
 * @throws AppError `invalid` when the bytes are anything else, cut short or changed by a bit.
 */
export function decodeFeatures(bytes: Uint8Array): ClipFeatures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { frames, nMels, end } = readHeader(bytes, view);
  if (bytes.length !== end + 4 * frames * (nMels + FEATURE_ARRAYS.length - 1)) {
    refuse('their length does not fit their header');
  }
  let at = end;
  const [logMel, centroidHz, pitchHz, rms] = FEATURE_ARRAYS.map((name) => {
    const array = new Float32Array(featureArrayLength(name, { frames, nMels }));
    for (let i = 0; i < array.length; i++, at += 4) array[i] = view.getFloat32(at, true);
    return array;
  }) as [Float32Array, Float32Array, Float32Array, Float32Array];
  return { frames, nMels, logMel, centroidHz, pitchHz, rms };
}
