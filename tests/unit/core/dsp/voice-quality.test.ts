import { describe, expect, it } from 'vitest';
import { countFrames } from '@/lib/core/dsp/count-frames';
import { harmonicsToNoise } from '@/lib/core/dsp/harmonics-to-noise';
import { interpolateSinc } from '@/lib/core/dsp/interpolate-sinc';
import { jitter } from '@/lib/core/dsp/jitter';
import { markPeriods } from '@/lib/core/dsp/mark-periods';
import { shimmer } from '@/lib/core/dsp/shimmer';
import { trackVoice } from '@/lib/core/dsp/track-voice';
import { createRandom } from '@/lib/core/random';
import { PULSE_RATE_HZ, positionsOf, pulseTrain } from './pulse-train';

const HOP = 160;
const FRAMES_HZ = { sampleRate: PULSE_RATE_HZ, hopLength: HOP };

/** Marks of a signal that is voiced throughout, at about this pitch. */
function marksOf(samples: Float32Array, hz: number) {
  const frames = countFrames(samples.length, HOP);
  return markPeriods(samples, {
    ...FRAMES_HZ,
    pitchHz: new Float32Array(frames).fill(hz),
    voiced: new Uint8Array(frames).fill(1),
  });
}

/** Box-Muller. */
function whiteNoise(count: number, seed: number): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next()),
  );
}

describe('interpolateSinc', () => {
  it('finds a tone between its samples', () => {
    const tone = Float64Array.from({ length: 200 }, (_, i) => Math.sin(0.9 * i));
    for (const at of [80, 80.25, 99.5, 110.9]) {
      expect(interpolateSinc(tone, at, 30)).toBeCloseTo(Math.sin(0.9 * at), 4);
    }
  });
});

describe('markPeriods', () => {
  it('marks every period of a steady voice', () => {
    const positions = positionsOf(new Array<number>(100).fill(123.4));
    const [marks, ...rest] = marksOf(pulseTrain(positions), PULSE_RATE_HZ / 123.4);
    expect(rest).toEqual([]);
    expect(Math.abs((marks?.length ?? 0) - 101)).toBeLessThanOrEqual(2);
    // The outermost marks stand beside silence.
    const inside = marks.subarray(2, -2);
    for (let i = 1; i < inside.length; i++) {
      expect(inside[i] - inside[i - 1]).toBeCloseTo(123.4, 1);
    }
  });

  it('marks nothing where nothing is voiced, and keeps stretches apart', () => {
    const samples = pulseTrain(positionsOf(new Array<number>(100).fill(100)));
    const frames = countFrames(samples.length, HOP);
    const pitchHz = new Float32Array(frames).fill(160);
    const voiced = new Uint8Array(frames);
    expect(markPeriods(samples, { ...FRAMES_HZ, pitchHz, voiced })).toEqual([]);
    voiced.fill(1, 5, 15).fill(1, 25, 40);
    const stretches = markPeriods(samples, { ...FRAMES_HZ, pitchHz, voiced });
    expect(stretches.map((marks) => marks.length)).toEqual([16, 24]);
    for (const marks of stretches) expect([...marks].sort((a, b) => a - b)).toEqual([...marks]);
  });

  it('survives silence that is called voiced', () => {
    for (const marks of marksOf(new Float32Array(4000), 150)) expect(marks.length).toBe(1);
  });
});

describe('jitter', () => {
  it('of periods that alternate by ±1 % is 2 %, RAP 4/3 %, PPQ5 as its formula says', () => {
    const periods = Array.from({ length: 120 }, (_, i) => 100 * (1 + (i % 2 ? 0.01 : -0.01)));
    const found = jitter(marksOf(pulseTrain(positionsOf(periods)), 160), PULSE_RATE_HZ);
    expect(found.local).toBeCloseTo(0.02, 3);
    expect(found.rap).toBeCloseTo(0.04 / 3, 3);
    // five around a long period: three long, two short: mean 1.002, distance 0.008; short likewise
    expect(found.ppq5).toBeCloseTo(0.008, 3);
  });

  it('of random periods is what their own differences are', () => {
    const random = createRandom(3);
    const periods = Array.from({ length: 150 }, () => 90 * (1 + 0.03 * (random.next() - 0.5)));
    const steps = periods.slice(1).map((period, i) => Math.abs(period - (periods[i] as number)));
    const expected = steps.reduce((a, b) => a + b) / steps.length / 90;
    const found = jitter(
      marksOf(pulseTrain(positionsOf(periods)), PULSE_RATE_HZ / 90),
      PULSE_RATE_HZ,
    );
    expect(Math.abs((found.local as number) / expected - 1)).toBeLessThan(0.1);
  });

  it('of a steady voice is nearly none, and of nothing is null', () => {
    const steady = positionsOf(new Array<number>(100).fill(111.3));
    const found = jitter(marksOf(pulseTrain(steady), PULSE_RATE_HZ / 111.3), PULSE_RATE_HZ);
    expect(found.local).toBeLessThan(0.0005);
    expect(jitter([], PULSE_RATE_HZ)).toEqual({ local: null, rap: null, ppq5: null });
    expect(jitter([Float64Array.of(5)], PULSE_RATE_HZ).local).toBeNull();
  });

  it('does not take a missed mark for jitter', () => {
    const marks = Float64Array.from({ length: 30 }, (_, i) => 100 * (i > 15 ? i + 1 : i));
    expect(jitter([marks], PULSE_RATE_HZ)).toEqual({
      local: expect.closeTo(0, 9),
      rap: expect.closeTo(0, 9),
      ppq5: expect.closeTo(0, 9),
    });
  });
});

describe('shimmer', () => {
  const positions = positionsOf(new Array<number>(120).fill(100));

  it('of amplitudes that alternate by 1 dB is 1 dB, APQ3 as its formula says', () => {
    const amplitudes = positions.map((_, i) => (i % 2 ? 10 ** (1 / 20) : 1));
    const samples = pulseTrain(positions, amplitudes);
    const found = shimmer(samples, marksOf(samples, 160), PULSE_RATE_HZ);
    expect(found.localDb).toBeCloseTo(1, 1);
    const high = 10 ** (1 / 20);
    const apq3 = ((2 / 3) * (high - 1)) / ((1 + high) / 2);
    expect(Math.abs((found.apq3 as number) / apq3 - 1)).toBeLessThan(0.05);
  });

  it('of a steady voice is nearly none, whatever the level, and of nothing is null', () => {
    for (const level of [1, 0.001]) {
      const samples = pulseTrain(positions).map((x) => x * level);
      const found = shimmer(samples, marksOf(samples, 160), PULSE_RATE_HZ);
      expect(found.localDb).toBeLessThan(0.05);
    }
    expect(shimmer(new Float32Array(10), [], PULSE_RATE_HZ)).toEqual({ localDb: null, apq3: null });
  });
});

describe('trackVoice', () => {
  const spec = { ...FRAMES_HZ, fMin: 75, fMax: 600 };
  const inner = (track: Float32Array): Float32Array => track.subarray(8, -8);

  /** Harmonics of 180 Hz up to 4 kHz with noise at a given ratio of powers. */
  function voiceInNoise(hnrDb: number): Float32Array {
    const noise = whiteNoise(32_000, 9);
    const voice = noise.map((_, i) => {
      let sum = 0;
      for (let h = 1; h <= 22; h++) sum += Math.sin((2 * Math.PI * 180 * h * i) / 16_000) / h;
      return sum;
    });
    const powerOf = (x: Float64Array): number => x.reduce((sum, v) => sum + v * v, 0) / x.length;
    const gain = Math.sqrt(powerOf(voice) / powerOf(noise) / 10 ** (hnrDb / 10));
    return Float32Array.from(voice, (v, i) => 0.05 * (v + gain * (noise[i] as number)));
  }

  it.each([0, 10, 20, 30])('has the ratio of harmonics and noise: %i dB', (hnrDb) => {
    const { periodicity, pitchHz } = trackVoice(voiceInNoise(hnrDb), spec);
    const track = [...inner(periodicity)].map(harmonicsToNoise);
    const mean = track.reduce((a, b) => a + b) / track.length;
    expect(Math.abs(mean - hnrDb)).toBeLessThan(1);
    const close = inner(pitchHz).filter((hz) => Math.abs(hz / 180 - 1) < 0.02);
    expect(close.length).toBeGreaterThan(0.98 * inner(pitchHz).length);
  });

  it('is high for a clean tone, low for noise, 0 for silence, and blind to level', () => {
    const tone = Float32Array.from({ length: 8000 }, (_, i) => Math.sin(0.1 * i) / 100);
    const noise = Float32Array.from(whiteNoise(8000, 1));
    expect(Math.min(...inner(trackVoice(tone, spec).periodicity))).toBeGreaterThan(0.999);
    const inNoise = inner(trackVoice(noise, spec).periodicity);
    expect(inNoise.reduce((a, b) => a + b) / inNoise.length).toBeLessThan(0.35);
    const quiet = trackVoice(
      noise.map((x) => x / 1000),
      spec,
    ).periodicity;
    for (const [i, r] of inner(quiet).entries()) expect(r).toBeCloseTo(inNoise[i] as number, 4);
    const silent = trackVoice(new Float32Array(1000), spec);
    expect([...silent.periodicity, ...silent.pitchHz].every((x) => x === 0)).toBe(true);
    expect(trackVoice(Float32Array.of(1), spec).periodicity).toHaveLength(1);
  });

  it('keeps the ratio within 60 dB', () => {
    expect([0, 0.5, 1].map(harmonicsToNoise)).toEqual([
      expect.closeTo(-60, 3),
      0,
      expect.closeTo(60, 3),
    ]);
  });
});
