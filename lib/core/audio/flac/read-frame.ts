import { refuseAudio } from '../refuse-audio';
import { BitReader } from './bit-reader';
import { computeCrc16 } from './compute-crc';
import { type FrameHeader, readFrameHeader, type StereoMode } from './read-frame-header';
import type { StreamInfo } from './read-stream-info';
import { readSubframe } from './read-subframe';

/** A frame just read: its samples stand in the work arrays. */
export interface ReadFrame {
  readonly blockSize: number;
  /** Index of the byte behind it. */
  readonly endByte: number;
}

/** The channel that holds the difference left − right, one bit wider than the samples. */
const SIDE_CHANNEL: Readonly<Record<StereoMode, number>> = {
  independent: -1,
  'left-side': 1,
  'side-right': 0,
  'mid-side': 1,
};

/** Turns side channels back into left and right, in place. Source: RFC 9639, section 4.2. */
function restoreStereo(work: readonly Float64Array[], header: FrameHeader): void {
  const [first, second] = work as [Float64Array, Float64Array];
  const { blockSize, stereoMode } = header;
  if (stereoMode === 'left-side') {
    for (let i = 0; i < blockSize; i++) second[i] = first[i] - second[i];
  } else if (stereoMode === 'side-right') {
    for (let i = 0; i < blockSize; i++) first[i] += second[i];
  } else if (stereoMode === 'mid-side') {
    for (let i = 0; i < blockSize; i++) {
      const side = second[i];
      const sum = 2 * first[i] + (side & 1);
      first[i] = (sum + side) / 2;
      second[i] = (sum - side) / 2;
    }
  }
}

/**
 * Reads the frame that begins at a byte into one work array per channel and checks its CRC-16.
 * @param work arrays of at least the stream's largest block
 * @throws AppError `unsupported_audio` when the frame is damaged or cut short.
 */
export function readFrame(
  source: { readonly bytes: Uint8Array; readonly startByte: number },
  info: StreamInfo,
  work: readonly Float64Array[],
): ReadFrame {
  const reader = new BitReader(source.bytes, source.startByte);
  const header = readFrameHeader(reader, info);
  const sideChannel = SIDE_CHANNEL[header.stereoMode];
  work.forEach((out, channel) => {
    const bits = info.bitsPerSample + (channel === sideChannel ? 1 : 0);
    readSubframe(reader, out, { blockSize: header.blockSize, bits });
  });
  reader.align();
  const crc = computeCrc16(source.bytes, source.startByte, reader.byteAt);
  if (reader.read(16) !== crc) refuseAudio('It is damaged: the checksum of a frame is wrong.');
  restoreStereo(work, header);
  return { blockSize: header.blockSize, endByte: reader.byteAt };
}
