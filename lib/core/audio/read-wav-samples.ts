import type { WavFormat } from './read-wav-format';
import { refuseAudio } from './refuse-audio';

/** Reads the sample at a byte offset, full scale at ±1. */
type SampleReader = (data: DataView, at: number) => number;

const READERS: Readonly<Record<string, SampleReader>> = {
  'wav-int8': (data, at) => (data.getUint8(at) - 128) / 2 ** 7,
  'wav-int16': (data, at) => data.getInt16(at, true) / 2 ** 15,
  'wav-int24': (data, at) => ((data.getInt8(at + 2) << 16) | data.getUint16(at, true)) / 2 ** 23,
  'wav-int32': (data, at) => data.getInt32(at, true) / 2 ** 31,
  'wav-float32': (data, at) => data.getFloat32(at, true),
  'wav-float64': (data, at) => data.getFloat64(at, true),
};

/**
 * Takes interleaved samples apart: x/2^(bits−1), 8 bit unsigned around 128. Exact for all widths up
 * to 24 bits and for 32-bit floats; wider ones are rounded to the nearest 32-bit float.
 * @returns one array of `frameCount` samples per channel
 * @throws AppError `unsupported_audio` when a float is not a number that a 32-bit float can hold.
 */
export function readWavSamples(data: DataView, format: WavFormat): Float32Array[] {
  const { channelCount, blockAlignBytes, bitsPerSample } = format;
  const read = READERS[format.encoding + bitsPerSample] as SampleReader;
  const frameCount = Math.floor(data.byteLength / blockAlignBytes);
  const widthBytes = bitsPerSample / 8;
  const channels: Float32Array[] = [];
  for (let c = 0; c < channelCount; c++) {
    const samples = new Float32Array(frameCount);
    for (let i = 0, at = c * widthBytes; i < frameCount; i++, at += blockAlignBytes) {
      samples[i] = read(data, at);
    }
    if (format.encoding === 'wav-float' && !samples.every(Number.isFinite)) {
      refuseAudio('Some of its samples are not numbers.');
    }
    channels.push(samples);
  }
  return channels;
}
