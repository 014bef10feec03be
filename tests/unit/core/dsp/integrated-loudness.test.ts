import { describe, expect, it } from 'vitest';
import { integratedLoudness } from '@/lib/core/dsp/integrated-loudness';
import { kWeighting } from '@/lib/core/dsp/k-weighting';

/** A tone in stretches of [seconds, peak level in dBFS]. */
function tone(
  stretches: readonly (readonly [number, number])[],
  { hz = 1000, rateHz = 48_000 } = {},
): Float32Array {
  const lengths = stretches.map(([seconds]) => Math.round(seconds * rateHz));
  const samples = new Float32Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  stretches.forEach(([, dbfs], stretch) => {
    const peak = 10 ** (dbfs / 20);
    for (const end = at + (lengths[stretch] as number); at < end; at++) {
      samples[at] = peak * Math.sin((2 * Math.PI * hz * at) / rateHz);
    }
  });
  return samples;
}

const inBoth = (samples: Float32Array, rateHz: number): number | null =>
  integratedLoudness([samples, samples], rateHz);

describe('kWeighting', () => {
  it('has the tabulated figures of BS.1770-4 at 48 kHz', () => {
    const [shelf, highPass] = kWeighting(48_000);
    expect(shelf.a1).toBeCloseTo(-1.69065929318241, 10);
    expect(shelf.a2).toBeCloseTo(0.73248077421585, 10);
    expect(shelf.b0).toBeCloseTo(1.53512485958697, 10);
    expect(shelf.b1).toBeCloseTo(-2.69169618940638, 10);
    expect(shelf.b2).toBeCloseTo(1.19839281085285, 10);
    expect(highPass.a1).toBeCloseTo(-1.99004745483398, 10);
    expect(highPass.a2).toBeCloseTo(0.99007225036621, 10);
    expect([highPass.b0, highPass.b1, highPass.b2]).toEqual([1, -2, 1]);
  });
});

describe('integratedLoudness', () => {
  it.each([16_000, 44_100, 48_000, 96_000])('of 997 Hz at full scale is −3.01, %i Hz', (rateHz) => {
    const lufs = integratedLoudness([tone([[2, 0]], { hz: 997, rateHz })], rateHz);
    expect(Math.abs((lufs as number) + 3.01)).toBeLessThan(rateHz < 44_100 ? 0.05 : 0.01);
  });

  // EBU Tech 3341, table 1, cases 1 to 5: stereo tones, to be measured within 0.1 LU; here at the
  // rate of prepared clips.
  it.each([
    ['1', [[20, -23]], -23],
    ['2', [[20, -33]], -33],
    ['3', [[10, -36], [60, -23], [10, -36]], -23], // biome-ignore format: one case a line
    ['4', [[10, -72], [10, -36], [60, -23], [10, -36], [10, -72]], -23], // biome-ignore format: one case a line
    ['5', [[20, -26], [20.1, -20], [20, -26]], -23], // biome-ignore format: one case a line
  ] as [string, [number, number][], number][])('passes case %s', (_, stretches, expected) => {
    const lufs = inBoth(tone(stretches, { rateHz: 16_000 }), 16_000);
    expect(Math.abs((lufs as number) - expected)).toBeLessThan(0.1);
  });

  it('follows the level and adds channels', () => {
    const loud = tone([[3, -20]]);
    const one = integratedLoudness([loud], 48_000) as number;
    const quiet = integratedLoudness([loud.map((x) => x / 10)], 48_000) as number;
    expect(one - quiet).toBeCloseTo(20, 3);
    expect((inBoth(loud, 48_000) as number) - one).toBeCloseTo(10 * Math.log10(2), 6);
  });

  it('weighs the bass less and the treble more', () => {
    const at = (hz: number): number =>
      integratedLoudness([tone([[2, -20]], { hz })], 48_000) as number;
    expect(at(40) - at(1000)).toBeLessThan(-5);
    expect(at(8000) - at(1000)).toBeGreaterThan(3);
  });

  it('is null below the gate and for nothing', () => {
    expect(integratedLoudness([tone([[2, -75]])], 48_000)).toBeNull();
    expect(integratedLoudness([new Float32Array(48_000)], 48_000)).toBeNull();
    expect(integratedLoudness([new Float32Array(0)], 48_000)).toBeNull();
    expect(integratedLoudness([], 48_000)).toBeNull();
  });

  it('takes a clip shorter than a block as one block', () => {
    const short = integratedLoudness([tone([[0.3, -20]])], 48_000) as number;
    expect(Math.abs(short + 23)).toBeLessThan(0.1);
    expect(integratedLoudness([Float32Array.of(1)], 48_000)).toBeGreaterThan(-10);
  });
});
