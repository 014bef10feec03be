import { BitWriter, crc } from './bit-writer';

export type SubframeCoding =
  | { kind: 'constant' }
  | { kind: 'verbatim' }
  | { kind: 'fixed'; order: number; residual: ResidualCoding }
  | {
      kind: 'linear';
      coefficients: number[];
      shift: number;
      precision: number;
      residual: ResidualCoding;
    };

export interface ResidualCoding {
  method: 0 | 1;
  partitionOrder: number;
  /** Rice parameter, or a width for the escape code. */
  parameter: { rice: number } | { raw: number };
}

export interface FlacSpec {
  rateHz: number;
  bits: number;
  /** 0-7 independent, 8 left/side, 9 side/right, 10 mid/side. */
  channelCode: number;
  coding: SubframeCoding;
  wasted?: number;
  blockSize: number;
  digest?: string;
  /** As announced; the true number where not given. */
  totalSamples?: number;
}

const FIXED = [[], [1], [2, -1], [3, -3, 1], [4, -6, 4, -1]];

function predict(
  samples: readonly number[],
  coefficients: readonly number[],
  shift: number,
): number[] {
  return samples.slice(coefficients.length).map((value, i) => {
    const sum = coefficients.reduce(
      (total, c, j) =>
        total + BigInt(c) * BigInt(samples[i + coefficients.length - 1 - j] as number),
      0n,
    );
    return value - Number(sum >> BigInt(shift));
  });
}

function writeResidual(
  out: BitWriter,
  residual: readonly number[],
  task: { coding: ResidualCoding; order: number; blockSize: number },
): void {
  const { method, partitionOrder, parameter } = task.coding;
  out.write(method, 2).write(partitionOrder, 4);
  const size = task.blockSize >> partitionOrder;
  let at = 0;
  for (let p = 0; p < 1 << partitionOrder; p++) {
    const part = residual.slice(at, at + size - (p === 0 ? task.order : 0));
    at += part.length;
    const width = method === 0 ? 4 : 5;
    if ('raw' in parameter) {
      out.write(2 ** width - 1, width).write(parameter.raw, 5);
      for (const value of part) out.write(value, parameter.raw);
      continue;
    }
    out.write(parameter.rice, width);
    for (const value of part) {
      const folded = value >= 0 ? 2 * value : -2 * value - 1;
      out.unary(Math.floor(folded / 2 ** parameter.rice));
      out.write(folded % 2 ** parameter.rice, parameter.rice);
    }
  }
}

function writeSubframe(
  out: BitWriter,
  samples: readonly number[],
  task: FlacSpec & { width: number },
) {
  const { coding, wasted = 0 } = task;
  const width = task.width - wasted;
  const values = samples.map((value) => value / 2 ** wasted);
  const coefficients =
    coding.kind === 'fixed'
      ? (FIXED[coding.order] as number[])
      : coding.kind === 'linear'
        ? coding.coefficients
        : [];
  const order = coefficients.length;
  const type = { constant: 0, verbatim: 1, fixed: 8 + order, linear: 31 + order }[coding.kind];
  out
    .write(0, 1)
    .write(type, 6)
    .write(wasted ? 1 : 0, 1);
  if (wasted) out.unary(wasted - 1);
  if (coding.kind === 'constant') return void out.write(values[0] as number, width);
  const warmUp = coding.kind === 'verbatim' ? values : values.slice(0, order);
  for (const value of warmUp) out.write(value, width);
  if (coding.kind === 'verbatim') return;
  const shift = coding.kind === 'linear' ? coding.shift : 0;
  if (coding.kind === 'linear') {
    out.write(coding.precision - 1, 4).write(shift, 5);
    for (const c of coefficients) out.write(c, coding.precision);
  }
  const residual = predict(values, coefficients, shift);
  writeResidual(out, residual, { coding: coding.residual, order, blockSize: values.length });
}

/** Left and right as the frame stores them. */
function toStored(channels: readonly number[][], channelCode: number): number[][] {
  const [left, right] = channels as [number[], number[]];
  const side = (): number[] => left.map((l, i) => l - (right[i] as number));
  if (channelCode === 8) return [left, side()];
  if (channelCode === 9) return [side(), right];
  if (channelCode === 10)
    return [left.map((l, i) => Math.floor((l + (right[i] as number)) / 2)), side()];
  return [...channels];
}

function writeFrame(channels: readonly number[][], number: number, spec: FlacSpec): number[] {
  const blockSize = channels[0]?.length ?? 0;
  const out = new BitWriter();
  out.write(0x3ffe, 14).write(0, 2).write(7, 4).write(0, 4).write(spec.channelCode, 4);
  out
    .write(0, 4)
    .write(number, 8)
    .write(blockSize - 1, 16);
  out.write(crc(out.bytes(), 8, 0x07), 8);
  toStored(channels, spec.channelCode).forEach((samples, c) => {
    const isSide = spec.channelCode > 7 && c === (spec.channelCode === 9 ? 0 : 1);
    writeSubframe(out, samples, { ...spec, width: spec.bits + (isSide ? 1 : 0) });
  });
  out.align();
  return [...out.bytes(), ...((sum) => [sum >> 8, sum & 255])(crc(out.bytes(), 16, 0x8005))];
}

/** A FLAC file of integer samples, every subframe coded as the spec says. */
export function writeFlac(channels: readonly number[][], spec: FlacSpec): Uint8Array {
  const count = channels[0]?.length ?? 0;
  const info = new BitWriter();
  info.write(spec.blockSize, 16).write(spec.blockSize, 16).write(0, 48);
  info
    .write(spec.rateHz, 20)
    .write(channels.length - 1, 3)
    .write(spec.bits - 1, 5);
  info.write(spec.totalSamples ?? count, 36);
  for (const hex of (spec.digest ?? '0'.repeat(32)).match(/../g) ?? [])
    info.write(Number.parseInt(hex, 16), 8);
  const frames: number[] = [];
  for (let at = 0, number = 0; at < count; at += spec.blockSize, number++) {
    const block = channels.map((samples) => samples.slice(at, at + spec.blockSize));
    frames.push(...writeFrame(block, number, spec));
  }
  return Uint8Array.from([0x66, 0x4c, 0x61, 0x43, 0x80, 0, 0, 34, ...info.bytes(), ...frames]);
}
