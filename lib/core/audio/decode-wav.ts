import { checkAudioShape } from './check-audio-shape';
import { findWavChunks } from './find-wav-chunks';
import type { PcmAudio } from './pcm-audio';
import { readWavFormat } from './read-wav-format';
import { readWavSamples } from './read-wav-samples';
import { refuseAudio } from './refuse-audio';

/** Whether the bytes begin as a wave file does: `RIFF....WAVE`. */
export function isWav(bytes: Uint8Array): boolean {
  const marks = [
    [0, 'RIFF'],
    [8, 'WAVE'],
  ] as const;
  return marks.every(([at, word]) =>
    [...word].every((char, i) => bytes[at + i] === char.charCodeAt(0)),
  );
}

/**
 * Decodes a wave file: integers of 8, 16, 24, 32 bits, floats of 32, 64, any rate up to 768 kHz.
 * @throws AppError `unsupported_audio` with the reason: truncated, other codec, absurd header.
 */
export function decodeWav(bytes: Uint8Array): PcmAudio {
  if (!isWav(bytes)) refuseAudio('It is not a wave file.');
  const chunks = findWavChunks(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const format = readWavFormat(chunks.format);
  const { sampleRateHz, channelCount, blockAlignBytes, bitsPerSample, encoding } = format;
  const frameCount = blockAlignBytes > 0 ? Math.floor(chunks.data.byteLength / blockAlignBytes) : 0;
  checkAudioShape({ sampleRateHz, channelCount, frameCount });
  if (frameCount === 0) refuseAudio('It has a wave header but no sound.');
  return { sampleRateHz, channels: readWavSamples(chunks.data, format), bitsPerSample, encoding };
}
