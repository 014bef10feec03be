import { describe, expect, it } from 'vitest';
import { countFrames } from '@/lib/core/dsp/count-frames';
import { frameRms } from '@/lib/core/dsp/frame-rms';
import { readCentredFrame } from '@/lib/core/dsp/read-centred-frame';
import { readWindowedFrame } from '@/lib/core/dsp/read-windowed-frame';
import { yin } from '@/lib/core/dsp/yin';
import { createRandom } from '@/lib/core/random';

describe('centred frames', () => {
  it('puts zeros outside the signal', () => {
    const frame = new Float64Array(4).fill(9);
    const samples = Float32Array.of(1, 2, 3);
    const at = (centre: number): number[] => {
      readCentredFrame(samples, centre, frame);
      return [...frame];
    };
    expect(at(0)).toEqual([0, 0, 1, 2]);
    expect(at(2)).toEqual([1, 2, 3, 0]);
    expect(at(3)).toEqual([2, 3, 0, 0]);
    expect(at(9)).toEqual([0, 0, 0, 0]);
    expect(at(-9)).toEqual([0, 0, 0, 0]);
  });

  it('multiplies by the window what lies in the signal', () => {
    const windowed = { window: Float64Array.of(2, 3, 5, 7), frame: new Float64Array(4).fill(9) };
    const at = (centre: number): number[] => {
      readWindowedFrame(Float32Array.of(1, 2, 3), centre, windowed);
      return [...windowed.frame];
    };
    expect(at(0)).toEqual([0, 0, 5, 14]);
    expect(at(1)).toEqual([0, 3, 10, 21]);
    expect(at(3)).toEqual([4, 9, 0, 0]);
    expect(at(9)).toEqual([0, 0, 0, 0]);
    expect(at(-9)).toEqual([0, 0, 0, 0]);
  });

  it('counts one more than the hops', () => {
    expect([0, 1, 511, 512, 1024].map((n) => countFrames(n, 512))).toEqual([1, 1, 1, 2, 3]);
  });

  it('gives the RMS of a constant, halved where half of the frame is outside', () => {
    const rms = frameRms(new Float32Array(16).fill(0.5), { frameLength: 8, hopLength: 4 });
    expect([...rms].map((x) => x ** 2 * 8)).toEqual([
      expect.closeTo(1, 6),
      expect.closeTo(2, 6),
      expect.closeTo(2, 6),
      expect.closeTo(2, 6),
      expect.closeTo(1, 6),
    ]);
  });
});

describe('yin', () => {
  const spec = {
    sampleRate: 16_000,
    fMin: 65,
    fMax: 800,
    troughThreshold: 0.1,
    frameLength: 2048,
    hopLength: 512,
  };

  it.each([80, 123.4, 250, 600])('finds a tone of %d Hz', (hz) => {
    const samples = Float32Array.from({ length: 16_000 }, (_, i) =>
      Math.sin((2 * Math.PI * hz * i) / 16_000),
    );
    const { pitchHz, voicing, voiced } = yin(samples, spec);
    for (const found of pitchHz.subarray(3, -3)) {
      expect(Math.abs(found / hz - 1)).toBeLessThan(0.005);
    }
    expect(voicing.subarray(3, -3).every((share) => share > 0.9 && share <= 1)).toBe(true);
    expect(voiced.subarray(3, -3).every((flag) => flag === 1)).toBe(true);
  });

  it('answers silence with the shortest period, as librosa does, unvoiced', () => {
    const { pitchHz, voicing, voiced } = yin(new Float32Array(1024), spec);
    expect([...pitchHz]).toEqual([800, 800, 800]);
    expect([...voicing, ...voiced]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('calls white noise unvoiced, and gives what is periodic in a mixture', () => {
    const random = createRandom(5);
    const noise = Float32Array.from({ length: 16_000 }, () => random.next() - 0.5);
    expect(yin(noise, spec).voiced.every((flag) => flag === 0)).toBe(true);
    // A tone of the noise's power, 1/12: about half of the whole is periodic.
    const amplitude = Math.sqrt(2 / 12);
    const mixed = noise.map((x, i) => x + amplitude * Math.sin((2 * Math.PI * 200 * i) / 16_000));
    const { voicing } = yin(mixed, spec);
    const mean = voicing.subarray(3, -3).reduce((sum, x) => sum + x, 0) / (voicing.length - 6);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.06);
  });
});
