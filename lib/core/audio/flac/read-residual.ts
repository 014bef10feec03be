import { refuseAudio } from '../refuse-audio';
import { type BitReader, windowAt } from './bit-reader';

/** Part of a block: samples [from, to). */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Rice code: a unary quotient, then `k` low bits; the whole in one 32-bit window nearly always.
 * Even values are positive, odd ones negative.
 */
function readRice(reader: BitReader, out: Float64Array, span: Span & { readonly k: number }): void {
  const { bytes, startByte } = reader;
  const { from, to, k } = span;
  for (let i = from; i < to; i++) {
    const bit = reader.bit;
    const window = windowAt(bytes, startByte + (bit >>> 3), bit & 7);
    const quotient = Math.clz32(window);
    let folded: number;
    if (quotient + k < 32) {
      folded = (quotient << k) | ((((window << quotient) << 1) >>> 1) >>> (31 - k));
      reader.bit = bit + quotient + 1 + k;
    } else {
      folded = (reader.readUnary() << k) | reader.read(k);
    }
    out[i] = (folded >>> 1) ^ -(folded & 1);
  }
  reader.checkEnd();
}

/**
 * Reads the residual of a block into `out[order … blockSize)`.
 * Source: RFC 9639, section 9.2.7.
 * @param shape samples in the block, and how many of them the predictor already has
 * @throws AppError `unsupported_audio` when the coding is reserved or does not fit the block.
 */
export function readResidual(
  reader: BitReader,
  out: Float64Array,
  shape: { readonly blockSize: number; readonly order: number },
): void {
  const method = reader.read(2);
  const partitionOrder = reader.read(4);
  const partitionSize = shape.blockSize >>> partitionOrder;
  const fits = partitionSize << partitionOrder === shape.blockSize && partitionSize >= shape.order;
  if (method > 1 || !fits) refuseAudio('It is damaged: the coding of a frame is not valid.');
  const parameterBits = method === 0 ? 4 : 5;
  const escapeCode = 2 ** parameterBits - 1;
  for (let partition = 0; partition < 1 << partitionOrder; partition++) {
    const from = partition === 0 ? shape.order : partition * partitionSize;
    const to = (partition + 1) * partitionSize;
    const k = reader.read(parameterBits);
    if (k < escapeCode) {
      readRice(reader, out, { from, to, k });
    } else {
      const width = reader.read(5);
      for (let i = from; i < to; i++) out[i] = reader.readSigned(width);
    }
  }
}
