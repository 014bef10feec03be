import { refuseAudio } from '../refuse-audio';
import type { BitReader } from './bit-reader';
import { computeCrc8 } from './compute-crc';
import type { StreamInfo } from './read-stream-info';

/** How the two channels of a stereo frame are stored; `independent` for any number of channels. */
export type StereoMode = 'independent' | 'left-side' | 'side-right' | 'mid-side';

export interface FrameHeader {
  /** Samples per channel. */
  readonly blockSize: number;
  readonly stereoMode: StereoMode;
}

const RATES_HZ = [
  0, 88_200, 176_400, 192_000, 8_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000,
];
const SAMPLE_BITS = [0, 8, 12, -1, 16, 20, 24, 32];
const SIDE_MODES: readonly StereoMode[] = ['left-side', 'side-right', 'mid-side'];

function damaged(): never {
  return refuseAudio('It is damaged: a FLAC frame does not begin where it should.');
}

/** Skips the frame or sample number, written like a UTF-8 character of 1 to 7 bytes. */
function skipCodedNumber(reader: BitReader): void {
  const first = reader.read(8);
  const ones = Math.clz32(~(first << 24));
  if (ones === 1 || ones > 7) damaged();
  for (let i = 1; i < ones; i++) {
    if (reader.read(8) >>> 6 !== 2) damaged();
  }
}

function readBlockSize(reader: BitReader, code: number): number {
  if (code === 0) damaged();
  if (code === 1) return 192;
  if (code <= 5) return 144 << code;
  if (code === 6) return reader.read(8) + 1;
  if (code === 7) return reader.read(16) + 1;
  return 1 << code;
}

function readRate(reader: BitReader, code: number): number {
  if (code === 12) return reader.read(8) * 1000;
  if (code === 13) return reader.read(16);
  if (code === 14) return reader.read(16) * 10;
  return RATES_HZ[code] ?? damaged();
}

/**
 * Reads a frame's header and checks its CRC-8 and that it keeps to the stream's format.
 * Source: RFC 9639, section 9.1.
 * @throws AppError `unsupported_audio` when it is damaged, or changes rate, width or channels.
 */
export function readFrameHeader(reader: BitReader, info: StreamInfo): FrameHeader {
  if (reader.read(15) !== 0x7ffc) damaged();
  reader.read(1);
  const sizeCode = reader.read(4);
  const rateCode = reader.read(4);
  const channelCode = reader.read(4);
  const bits = SAMPLE_BITS[reader.read(3)] as number;
  if (reader.read(1) !== 0 || channelCode > 10) damaged();
  skipCodedNumber(reader);
  const blockSize = readBlockSize(reader, sizeCode);
  const rateHz = readRate(reader, rateCode);
  const crc = computeCrc8(reader.bytes, reader.startByte, reader.byteAt);
  if (reader.read(8) !== crc)
    refuseAudio('It is damaged: the checksum of a frame header is wrong.');
  const channelCount = channelCode < 8 ? channelCode + 1 : 2;
  const keepsFormat =
    channelCount === info.channelCount &&
    (bits === 0 || bits === info.bitsPerSample) &&
    (rateHz === 0 || rateHz === info.sampleRateHz);
  if (!keepsFormat) refuseAudio('It changes its rate, width or channels half-way.');
  if (blockSize > info.maxBlockSize) damaged();
  return { blockSize, stereoMode: SIDE_MODES[channelCode - 8] ?? 'independent' };
}
