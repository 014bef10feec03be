import { refuseAudio } from '../refuse-audio';
import type { StreamInfo } from './read-stream-info';

/** MD5 of bytes as 32 lower-case hex digits. */
export type Md5 = (bytes: Uint8Array) => string;

/**
 * Compares the stream's own MD5 with that of the samples: interleaved, little endian, whole bytes.
 * A stream without a digest (all zeros) passes. Source: RFC 9639, section 8.2.
 * @throws AppError `unsupported_audio` when they differ.
 */
export function checkDigest(channels: readonly Int32Array[], info: StreamInfo, md5: Md5): void {
  if (/^0+$/.test(info.digest)) return;
  const widthBytes = Math.ceil(info.bitsPerSample / 8);
  const strideBytes = widthBytes * channels.length;
  const bytes = new Uint8Array((channels[0]?.length ?? 0) * strideBytes);
  channels.forEach((samples, channel) => {
    for (let i = 0; i < samples.length; i++) {
      const at = i * strideBytes + channel * widthBytes;
      for (let byte = 0; byte < widthBytes; byte++) bytes[at + byte] = samples[i] >> (8 * byte);
    }
  });
  if (md5(bytes) !== info.digest) refuseAudio('It is damaged: its samples do not fit its digest.');
}
