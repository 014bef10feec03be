import { checkAudioShape } from '../check-audio-shape';
import { refuseAudio } from '../refuse-audio';

/** The STREAMINFO block and where the frames begin. */
export interface StreamInfo {
  readonly maxBlockSize: number;
  readonly sampleRateHz: number;
  readonly channelCount: number;
  readonly bitsPerSample: number;
  /** Samples of one channel; 0 where the encoder did not know. */
  readonly totalSamples: number;
  /** MD5 of the decoded samples as 32 hex digits; 32 zeros where it was not computed. */
  readonly digest: string;
  readonly firstFrameByte: number;
}

const STREAMINFO_BYTES = 34;
const BLOCK_HEADER_BYTES = 4;

function parseStreamInfo(bytes: Uint8Array, at: number, firstFrameByte: number): StreamInfo {
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, STREAMINFO_BYTES);
  const packed = view.getUint32(10);
  const digest = [...bytes.subarray(at + 18, at + STREAMINFO_BYTES)];
  const info = {
    maxBlockSize: view.getUint16(2),
    sampleRateHz: packed >>> 12,
    channelCount: ((packed >>> 9) & 7) + 1,
    bitsPerSample: ((packed >>> 4) & 31) + 1,
    totalSamples: (packed & 15) * 2 ** 32 + view.getUint32(14),
    digest: digest.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
    firstFrameByte,
  };
  checkAudioShape({ ...info, frameCount: info.totalSamples });
  if (info.bitsPerSample < 4) {
    refuseAudio(`Its header claims ${info.bitsPerSample} bits per sample; FLAC has 4 to 32.`);
  }
  return info;
}

/**
 * Reads the metadata in front of the frames; only STREAMINFO matters here.
 * Source: RFC 9639, section 8.
 * @throws AppError `unsupported_audio` when it is missing, cut short or absurd.
 */
export function readStreamInfo(bytes: Uint8Array): StreamInfo {
  const isInfo = bytes.length >= 42 && (bytes[4] & 0x7f) === 0 && bytes[7] === STREAMINFO_BYTES;
  if (!isInfo || bytes[5] !== 0 || bytes[6] !== 0) refuseAudio('Its FLAC header is cut short.');
  let at = 4;
  for (let isLast = false; !isLast; ) {
    if (at + BLOCK_HEADER_BYTES > bytes.length) refuseAudio('Its FLAC header is cut short.');
    isLast = bytes[at] >= 0x80;
    at += BLOCK_HEADER_BYTES + ((bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3]);
  }
  if (at > bytes.length) refuseAudio('Its FLAC header is cut short.');
  return parseStreamInfo(bytes, 8, at);
}
