import { describe, expect, it } from 'vitest';
import { resample } from '@/lib/core/audio/resample';
import { bandPowers } from '@/lib/core/dsp/band-powers';
import { detectSpeech } from '@/lib/core/dsp/detect-speech';
import { holdActivity } from '@/lib/core/dsp/hold-activity';
import { trackNoise } from '@/lib/core/dsp/track-noise';
import { babble, inNoise, SPEECH_RATE_HZ, whiteNoise } from './synthetic-speech';

const STRETCHES = [
  [0.6, 1.5],
  [2.1, 2.6],
] as const;
const speech = babble(3.4, STRETCHES);

const mean = (values: Float64Array): number => values.reduce((a, b) => a + b) / values.length;

describe('trackNoise', () => {
  it('has the power of white noise within 1.5 dB in bands of 1 to 12 bins', () => {
    const noise = whiteNoise(80_000, 3);
    const edges = [3, 4, 6, 12, 24, 33];
    const powers = bandPowers(noise, { nFft: 512, hopLength: 160, edges });
    const frames = powers.length / (edges.length - 1);
    const tracked = trackNoise(powers, frames);
    for (let from = 0; from < powers.length; from += frames) {
      const inside = [from + 3, from + frames - 3] as const;
      const ratio = mean(tracked.subarray(...inside)) / mean(powers.subarray(...inside));
      expect(Math.abs(10 * Math.log10(ratio))).toBeLessThan(1.5);
    }
  });
});

describe('holdActivity', () => {
  it('drops clicks, holds on and bridges gaps, but leaves the ends of the clip silent', () => {
    const hold = (text: string): string => {
      const active = Uint8Array.from(text, Number);
      holdActivity(active, { shortest: 2, gap: 4, before: 1, after: 2 });
      return active.join('');
    };
    expect(hold('0001000000')).toBe('0000000000');
    expect(hold('0001100000')).toBe('0011111000');
    expect(hold('0110000000110')).toBe('1111100001111');
    expect(hold('011000000110')).toBe('111111111111');
    expect(hold('0000011')).toBe('0000111');
  });
});

describe('detectSpeech', () => {
  it.each([
    [30, 0],
    [30, -60],
    [15, -30],
    [5, 0],
    [5, -60],
  ])('finds the stretches at %i dB SNR and %i dB', (snrDb, levelDb) => {
    const samples = inNoise(speech, snrDb).map((x) => x * 10 ** (levelDb / 20));
    const { segments } = detectSpeech(samples, SPEECH_RATE_HZ);
    expect(segments).toHaveLength(STRETCHES.length);
    segments.forEach(({ startSec, endSec }, i) => {
      const [from, to] = STRETCHES[i] as readonly [number, number];
      expect(Math.abs(startSec - from)).toBeLessThan(0.1);
      expect(endSec - to).toBeGreaterThan(-0.05);
      expect(endSec - to).toBeLessThan(0.15);
    });
  });

  it('finds them in digital silence', () => {
    expect(detectSpeech(speech, SPEECH_RATE_HZ).segments).toHaveLength(2);
  });

  it.each([8000, 44_100])('finds them at %i Hz', (rateHz) => {
    const samples = inNoise(speech, 20);
    const expected = detectSpeech(samples, SPEECH_RATE_HZ).segments;
    const { segments } = detectSpeech(resample(samples, SPEECH_RATE_HZ, rateHz), rateHz);
    expect(segments).toHaveLength(expected.length);
    segments.forEach(({ startSec, endSec }, i) => {
      expect(Math.abs(startSec - (expected[i]?.startSec ?? 0))).toBeLessThan(0.05);
      expect(Math.abs(endSec - (expected[i]?.endSec ?? 0))).toBeLessThan(0.05);
    });
  });

  it('gives the same segments 30 dB lower', () => {
    const samples = inNoise(speech, 12);
    const quiet = detectSpeech(
      samples.map((x) => x * 10 ** -1.5),
      SPEECH_RATE_HZ,
    );
    expect(quiet.segments).toEqual(detectSpeech(samples, SPEECH_RATE_HZ).segments);
  });

  it('hears nobody in noise, in silence, in nothing', () => {
    for (const level of [1, 1e-4]) {
      const noise = whiteNoise(50_000, 8).map((x) => x * level);
      expect(detectSpeech(noise, SPEECH_RATE_HZ).segments).toEqual([]);
    }
    expect(detectSpeech(new Float32Array(16_000), SPEECH_RATE_HZ).speechShare).toBe(0);
    expect(detectSpeech(new Float32Array(0), SPEECH_RATE_HZ)).toMatchObject({ speechShare: 0 });
    expect(detectSpeech(Float32Array.of(0.5), SPEECH_RATE_HZ).segments.length).toBeLessThan(2);
  });

  it('hears a voice that never pauses', () => {
    const vowel = Float32Array.from({ length: 32_000 }, (_, i) => {
      let sum = 0;
      for (let h = 1; h < 20; h++) sum += Math.sin((2 * Math.PI * 140 * h * i) / 16_000) / h;
      return 0.1 * sum;
    });
    expect(detectSpeech(vowel, SPEECH_RATE_HZ).speechShare).toBeGreaterThan(0.95);
  });
});
