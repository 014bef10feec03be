import { checkAudioShape } from './check-audio-shape';
import { checkDigest, type Md5 } from './flac/check-digest';
import { readFrame } from './flac/read-frame';
import { readStreamInfo, type StreamInfo } from './flac/read-stream-info';
import type { PcmAudio } from './pcm-audio';
import { refuseAudio } from './refuse-audio';

export type { Md5 };

/** Whether the bytes begin as a FLAC file does. */
export function isFlac(bytes: Uint8Array): boolean {
  return [...'fLaC'].every((char, i) => bytes[i] === char.charCodeAt(0));
}

/** Grows with what was really decoded, so that a header cannot ask for memory. */
class SampleStore {
  length = 0;
  private channels: Int32Array[];

  constructor(
    private readonly info: StreamInfo,
    sizeBytes: number,
  ) {
    const likely = Math.ceil((sizeBytes * 2) / info.channelCount);
    const capacity = Math.min(this.limit, likely);
    this.channels = Array.from({ length: info.channelCount }, () => new Int32Array(capacity));
  }

  append(work: readonly Float64Array[], blockSize: number): void {
    const end = this.length + blockSize;
    this.channels.forEach((samples, c) => {
      let target = samples;
      if (end > samples.length) {
        target = new Int32Array(Math.max(end, Math.min(samples.length * 2, this.limit)));
        target.set(samples.subarray(0, this.length));
        this.channels[c] = target;
      }
      const source = work[c] as Float64Array;
      for (let i = 0; i < blockSize; i++) target[this.length + i] = source[i];
    });
    this.length = end;
  }

  /** The channels at their true length. */
  finish(): Int32Array[] {
    return this.channels.map((samples) =>
      samples.length === this.length ? samples : samples.slice(0, this.length),
    );
  }

  private get limit(): number {
    return this.info.totalSamples || Number.POSITIVE_INFINITY;
  }
}

/** x/2^(bits−1) in the same memory; exact up to 24 bits, else rounded to the nearest float. */
function scaleInPlace(samples: Int32Array, bitsPerSample: number): Float32Array {
  const scaled = new Float32Array(samples.buffer, samples.byteOffset, samples.length);
  const scale = 2 ** (1 - bitsPerSample);
  for (let i = 0; i < scaled.length; i++) scaled[i] = samples[i] * scale;
  return scaled;
}

function decodeFrames(bytes: Uint8Array, info: StreamInfo): Int32Array[] {
  const { totalSamples, channelCount, sampleRateHz } = info;
  const work = Array.from({ length: channelCount }, () => new Float64Array(info.maxBlockSize));
  const store = new SampleStore(info, bytes.length);
  let startByte = info.firstFrameByte;
  while (totalSamples ? store.length < totalSamples : startByte < bytes.length) {
    if (startByte >= bytes.length) {
      refuseAudio(
        `It is cut short: its header announces ${totalSamples} samples and ${store.length} are there.`,
      );
    }
    const frame = readFrame({ bytes, startByte }, info, work);
    store.append(work, frame.blockSize);
    checkAudioShape({ sampleRateHz, channelCount, frameCount: store.length });
    startByte = frame.endByte;
  }
  if (totalSamples && store.length > totalSamples) {
    refuseAudio('It is damaged: it holds more sound than its header announces.');
  }
  if (store.length === 0) refuseAudio('It has a FLAC header but no sound.');
  return store.finish();
}

/**
 * Decodes a FLAC file of 4 to 32 bits and 1 to 8 channels, bit for bit. Both checksums of every
 * frame and the announced number of samples are checked, so a truncated file is refused.
 * Source: RFC 9639.
 * @param md5 checks the digest over all samples as well, where given
 * @throws AppError `unsupported_audio` with the reason.
 */
export function decodeFlac(bytes: Uint8Array, md5?: Md5): PcmAudio {
  if (!isFlac(bytes)) refuseAudio('It is not a FLAC file.');
  const info = readStreamInfo(bytes);
  const samples = decodeFrames(bytes, info);
  if (md5) checkDigest(samples, info, md5);
  return {
    sampleRateHz: info.sampleRateHz,
    channels: samples.map((channel) => scaleInPlace(channel, info.bitsPerSample)),
    bitsPerSample: info.bitsPerSample,
    encoding: 'flac',
  };
}
