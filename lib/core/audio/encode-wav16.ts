import { encodeWavMono } from './encode-wav-mono';

/**
 * Writes a mono wave file of 16 bits: round(x·32768), clipped to [−32768, 32767]. The inverse of
 * `decodeWav` for samples that came from 16 bits.
 */
export function encodeWav16(samples: Float32Array, sampleRateHz: number): Uint8Array {
  return encodeWavMono({
    sampleCount: samples.length,
    sampleRateHz,
    format: 'int',
    bytesPerSample: 2,
    write: (view, at, i) => {
      view.setInt16(at, Math.max(-32768, Math.min(32767, Math.round(samples[i] * 32768))), true);
    },
  });
}
