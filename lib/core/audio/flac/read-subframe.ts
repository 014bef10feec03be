import { refuseAudio } from '../refuse-audio';
import type { BitReader } from './bit-reader';
import { readResidual } from './read-residual';
import { restoreFixed } from './restore-fixed';
import { restoreLinear } from './restore-linear';

/** What is known of a subframe before it is read. */
export interface SubframeShape {
  readonly blockSize: number;
  /** Bits per sample, one more in a side channel. */
  readonly bits: number;
}

type Restore = (
  reader: BitReader,
  out: Float64Array,
  task: SubframeShape & { order: number },
) => void;

const readFixed: Restore = (reader, out, { blockSize, bits, order }) => {
  for (let i = 0; i < order; i++) out[i] = reader.readSigned(bits);
  readResidual(reader, out, { blockSize, order });
  restoreFixed(out, blockSize, order);
};

const readLinear: Restore = (reader, out, { blockSize, bits, order }) => {
  for (let i = 0; i < order; i++) out[i] = reader.readSigned(bits);
  const precision = reader.read(4) + 1;
  const shift = reader.readSigned(5);
  if (precision > 15 || shift < 0) refuseAudio('It is damaged: a predictor is not valid.');
  const coefficients = new Float64Array(order);
  for (let j = 0; j < order; j++) coefficients[j] = reader.readSigned(precision);
  readResidual(reader, out, { blockSize, order });
  restoreLinear(out, blockSize, { coefficients, shift });
};

function readBody(
  reader: BitReader,
  out: Float64Array,
  task: SubframeShape & { readonly type: number },
): void {
  const { blockSize, bits, type } = task;
  if (type === 0) {
    out.fill(reader.readSigned(bits), 0, blockSize);
  } else if (type === 1) {
    for (let i = 0; i < blockSize; i++) out[i] = reader.readSigned(bits);
  } else if (type >= 8 && type <= 12 && type - 8 <= blockSize) {
    readFixed(reader, out, { blockSize, bits, order: type - 8 });
  } else if (type >= 32 && type - 31 <= blockSize) {
    readLinear(reader, out, { blockSize, bits, order: type - 31 });
  } else {
    refuseAudio('It is damaged: a subframe has a reserved type.');
  }
}

/**
 * Reads one channel of a frame into `out[0 … blockSize)`: constant, verbatim, fixed or linear
 * prediction, with wasted bits shifted back in. Source: RFC 9639, section 9.2.
 * @throws AppError `unsupported_audio` when it is damaged.
 */
export function readSubframe(reader: BitReader, out: Float64Array, shape: SubframeShape): void {
  if (reader.read(1) !== 0)
    refuseAudio('It is damaged: a subframe does not begin where it should.');
  const type = reader.read(6);
  const wasted = reader.read(1) === 1 ? reader.readUnary() + 1 : 0;
  const bits = shape.bits - wasted;
  if (bits <= 0) refuseAudio('It is damaged: a subframe wastes all its bits.');
  readBody(reader, out, { blockSize: shape.blockSize, bits, type });
  if (wasted === 0) return;
  const scale = 2 ** wasted;
  for (let i = 0; i < shape.blockSize; i++) out[i] *= scale;
}
