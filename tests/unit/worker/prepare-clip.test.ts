import { describe, expect, test } from 'vitest';
import { decodeWav } from '@/lib/core/audio/decode-wav';
import { encodeWavFloat32 } from '@/lib/core/audio/encode-wav-float32';
import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { prepareClip } from '@/worker/compute/prepare-clip';

const tone = (count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, i) => 0.5 * Math.sin((2 * Math.PI * 100 * i) / 16000));

/** A wave file of integers, samples interleaved. */
function intWav(samples: readonly number[], { channels = 1, bits = 24, rate = 16000 }): Uint8Array {
  const bytesEach = bits / 8;
  const bytes = Buffer.alloc(44 + samples.length * bytesEach);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * channels * bytesEach, 28);
  bytes.writeUInt16LE(channels * bytesEach, 32);
  bytes.writeUInt16LE(bits, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(samples.length * bytesEach, 40);
  samples.forEach((value, i) => {
    bytes.writeIntLE(value, 44 + i * bytesEach, bytesEach);
  });
  return bytes;
}

describe('prepareClip', () => {
  test('leaves 16-bit mono at the right rate as it is', () => {
    const wav = encodeWav16(tone(1600), 16000);
    const clip = prepareClip(wav, { targetRateHz: 16000 });
    expect(Buffer.from(clip.audio).equals(wav)).toBe(true);
    expect(clip).toMatchObject({
      durationSec: 0.1,
      source: { container: 'wav', sampleRateHz: 16000, channels: 1, bitDepth: 16 },
    });
    // A sine of amplitude 0.5 has an RMS of 0.5/√2.
    expect(clip.rmsDbfs).toBeCloseTo(20 * Math.log10(0.5 / Math.SQRT2), 2);
  });

  test('keeps every bit of 24-bit samples', () => {
    const samples = [1, -1, 8388607, -8388608, 12345];
    const { audio } = prepareClip(intWav(samples, {}), { targetRateHz: 16000 });
    const { channels, bitsPerSample } = decodeWav(audio);
    expect(bitsPerSample).toBe(32);
    expect(Array.from(channels[0])).toEqual(samples.map((value) => value / 8388608));
  });

  test('mixes two channels without rounding the half step between them', () => {
    const stereo = intWav([1, 2, 3, 3], { channels: 2, bits: 16 });
    const { audio, source } = prepareClip(stereo, { targetRateHz: 16000 });
    expect(source.channels).toBe(2);
    expect(Array.from(decodeWav(audio).channels[0])).toEqual([1.5 / 32768, 3 / 32768]);
  });

  test('resamples to the rate asked for', () => {
    const { audio, durationSec } = prepareClip(encodeWav16(tone(16000), 16000), {
      targetRateHz: 22050,
    });
    expect(durationSec).toBe(1);
    const { sampleRateHz, channels } = decodeWav(audio);
    expect(sampleRateHz).toBe(22050);
    expect(channels[0]).toHaveLength(22050);
    // The 100 Hz tone stays where it was in time.
    const expected = 0.5 * Math.sin((2 * Math.PI * 100 * 11000) / 22050);
    expect(channels[0][11000]).toBeCloseTo(expected, 3);
  });

  test('has no level for digital silence', () => {
    const wav = encodeWavFloat32(new Float32Array(800), 16000);
    expect(prepareClip(wav, { targetRateHz: 16000 }).rmsDbfs).toBeNull();
  });

  test('refuses a file without samples', () => {
    const wav = encodeWav16(new Float32Array(0), 16000);
    expect(() => prepareClip(wav, { targetRateHz: 16000 })).toThrow(
      expect.objectContaining({ code: 'unsupported_audio' }),
    );
  });
});
