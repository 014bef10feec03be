import { AppError } from '../app-error';
import type { ClipFeatures } from './clip-features';
import { computeCrc32 } from './compute-crc32';
import {
  FEATURE_FORMATS,
  FEATURE_PREFIX_BYTES,
  type FeatureArrayName,
  type FeatureFormat,
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

interface FeatureFile extends FeatureHeader {
  readonly format: FeatureFormat;
  /** Where the arrays begin. */
  readonly end: number;
}

function readHeader(bytes: Uint8Array, view: DataView): FeatureFile {
  const magic = bytes.length < FEATURE_PREFIX_BYTES ? 0 : view.getUint32(0);
  const format = FEATURE_FORMATS.find((each) => each.magic === magic);
  if (!format) refuse('they do not begin as they should');
  if (view.getUint32(8, true) !== computeCrc32(bytes.subarray(FEATURE_PREFIX_BYTES))) {
    refuse('they are damaged or cut short');
  }
  const end = FEATURE_PREFIX_BYTES + view.getUint32(4, true);
  if (end > Math.min(bytes.length, 1024)) refuse('their header is not valid');
  return { ...parseHeader(bytes.subarray(FEATURE_PREFIX_BYTES, end)), format, end };
}

/**
 * Reads what `encodeFeatures` wrote, in either format; the older has no voicing.
 * @throws AppError `invalid` when the bytes are anything else, cut short or changed by a bit.
 */
export function decodeFeatures(bytes: Uint8Array): ClipFeatures {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const file = readHeader(bytes, view);
  const { frames, nMels, format, end } = file;
  if (bytes.length !== end + 4 * frames * (nMels + format.arrays.length - 1)) {
    refuse('their length does not fit their header');
  }
  let at = end;
  const read = (name: FeatureArrayName): Float32Array => {
    const array = new Float32Array(featureArrayLength(name, file));
    for (let i = 0; i < array.length; i++, at += 4) array[i] = view.getFloat32(at, true);
    return array;
  };
  const arrays = Object.fromEntries(format.arrays.map((name) => [name, read(name)])) as Record<
    FeatureArrayName,
    Float32Array
  >;
  return {
    frames,
    nMels,
    ...arrays,
    voicing: arrays.voicing ?? null,
    voiced: arrays.voiced ?? null,
  };
}
