import { encodeWavMono } from './encode-wav-mono';

/** Writes a mono wave file of 32-bit float, sample for sample. The inverse of `decodeWav`. */
export function encodeWavFloat32(samples: Float32Array, sampleRateHz: number): Uint8Array {
  return encodeWavMono({
    sampleCount: samples.length,
    sampleRateHz,
    format: 'float',
    bytesPerSample: 4,
    write: (view, at, i) => view.setFloat32(at, samples[i], true),
  });
}
