import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { CompositeFft } from '@/lib/core/dsp/composite-fft';
import { createRandom } from '@/lib/core/random';
import { averageFrames } from '@/lib/core/trunks/average-frames';
import { decodeActivation } from '@/lib/core/trunks/decode-activation';
import { encodeActivation } from '@/lib/core/trunks/encode-activation';
import { poolActivation } from '@/lib/core/trunks/pool-activation';
import { setLevel } from '@/lib/core/trunks/set-level';
import { whisperLogMel } from '@/lib/core/trunks/whisper-log-mel';
import { yamnetPatches } from '@/lib/core/trunks/yamnet-patches';

/** Three frames of two channels. */
const SEQUENCE = { shape: [1, 3, 2], values: Float32Array.of(1, 10, 2, 10, 6, 10) } as const;

describe('activations', () => {
  it('pool to means and deviations', () => {
    expect([...poolActivation(SEQUENCE, 'mean')]).toEqual([3, 10]);
    const [, , deviation, none] = poolActivation(SEQUENCE, 'mean-std');
    expect(deviation).toBeCloseTo(Math.sqrt((4 + 1 + 9) / 3), 6);
    expect(none).toBe(0);
  });

  it('average frames, the last mean of what is left', () => {
    const { shape, values } = averageFrames(SEQUENCE, 2);
    expect(shape).toEqual([1, 2, 2]);
    expect([...values]).toEqual([1.5, 10, 6, 10]);
    const maps = { shape: [2, 2, 1], values: Float32Array.of(1, 3, 5, 9) } as const;
    const mean = averageFrames(maps, 2);
    expect(mean.shape).toEqual([1, 1, 2]);
    expect([...mean.values]).toEqual([2, 7]);
  });

  it('come back from storage as they were, and are refused when damaged', () => {
    const bytes = encodeActivation(SEQUENCE);
    expect(decodeActivation(bytes)).toEqual(SEQUENCE);
    expect(() => decodeActivation(bytes.subarray(0, 20))).toThrow(AppError);
    expect(() => decodeActivation(new Uint8Array(3))).toThrow(AppError);
  });
});

describe('what trunks hear', () => {
  it('is at one level, and silence stays silence', () => {
    const loud = setLevel(Float32Array.of(0.5, -0.5, 0.5, -0.5));
    expect(loud[0]).toBeCloseTo(0.05, 6);
    expect([...setLevel(new Float32Array(4))]).toEqual([0, 0, 0, 0]);
  });

  it('has an even number of frames and bears clips that are shorter than a window', () => {
    expect(whisperLogMel(new Float32Array(10)).frames).toBe(2);
    expect(whisperLogMel(new Float32Array(16_000 + 160)).frames).toBe(100);
    expect(yamnetPatches(new Float32Array(10)).count).toBe(1);
    expect(yamnetPatches(new Float32Array(15_601)).count).toBe(2);
  });

  it.each([400, 48])('transforms frames of %i samples as the definition says', (size) => {
    const random = createRandom(3);
    const input = Float64Array.from({ length: size }, () => random.next() - 0.5);
    const power = new Float64Array(size / 2 + 1);
    new CompositeFft(size).power(input, power);
    power.forEach((value, k) => {
      let re = 0;
      let im = 0;
      input.forEach((x, n) => {
        re += x * Math.cos((2 * Math.PI * k * n) / size);
        im -= x * Math.sin((2 * Math.PI * k * n) / size);
      });
      expect(value).toBeCloseTo(re * re + im * im, 9);
    });
  });
});
