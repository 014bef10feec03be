import { describe, expect, it } from 'vitest';
import { findCautions } from '@/app/w/[workspace]/datasets/[dataset]/lab/_parts/find-cautions';
import {
  NEUTRAL,
  readLabSettings,
  toAugmentation,
  writeLabSettings,
} from '@/app/w/[workspace]/datasets/[dataset]/lab/_parts/lab-settings';
import {
  prepareOutline,
  preparePitchLine,
  shareOfPitch,
} from '@/app/w/[workspace]/datasets/[dataset]/lab/_parts/prepare-pitch-line';
import { viewRecording } from '@/app/w/[workspace]/datasets/[dataset]/lab/_parts/view-recording';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';

describe('settings of the lab', () => {
  it('come back from the address as they were written', () => {
    const settings = {
      ...NEUTRAL,
      shift: -2.5,
      speed: 1.1,
      snr: 12,
      noise: 'pink' as const,
      method: 'wsola' as const,
      seed: 42,
    };
    const query = writeLabSettings(new URLSearchParams('clip=abc'), settings);
    expect(query.get('clip')).toBe('abc');
    expect(readLabSettings(query)).toEqual(settings);
  });

  it('are neutral where the address says nothing or nonsense, and stay within their range', () => {
    expect(readLabSettings(new URLSearchParams())).toEqual(NEUTRAL);
    expect(writeLabSettings(new URLSearchParams('gain=3'), NEUTRAL).toString()).toBe('');
    const wild = new URLSearchParams('shift=99&speed=NaN&gain=-2.4&seed=-1&method=x');
    expect(readLabSettings(wild)).toEqual({ ...NEUTRAL, shift: 6, gain: -2 });
  });

  it('become the steps that do something, and no others', () => {
    expect(toAugmentation(NEUTRAL)).toEqual({ version: 1, seed: 1, signal: [], mel: [] });
    const settings = { ...NEUTRAL, shift: 2, snr: 10, timeMasks: 2, vtlp: 0.9 };
    expect(toAugmentation(settings)).toEqual({
      version: 1,
      seed: 1,
      signal: [
        { kind: 'pitch', semitones: 2, method: 'phase-vocoder' },
        { kind: 'noise', color: 'white', snrDb: 10 },
      ],
      mel: [
        { kind: 'vocal-tract', alpha: 0.9 },
        { kind: 'masks', timeMasks: 2, maxTimeFrames: 25, frequencyMasks: 0, maxBands: 8 },
      ],
    });
  });
});

describe('cautions', () => {
  const keys = (change: Partial<typeof NEUTRAL>, peak: number | null = -3): string[] =>
    findCautions({ ...NEUTRAL, ...change }, peak).map(({ key }) => key);

  it('come where a listener would notice', () => {
    expect(keys({})).toEqual([]);
    expect(keys({ shift: 2 })).toEqual([]);
    expect(keys({ shift: 2.5 })).toEqual(['pitch']);
    expect(keys({ speed: 1.2 })).toEqual(['pitch', 'tempo']);
    expect(keys({ stretch: 0.85 })).toEqual(['tempo']);
    expect(keys({ snr: 5 })).toEqual(['noise']);
    expect(keys({ gain: 20 }, 4.2)).toEqual(['gain', 'clipping']);
    expect(keys({}, null)).toEqual([]);
  });

  it('say how far the formants move', () => {
    const [caution] = findCautions({ ...NEUTRAL, shift: 4 }, null);
    expect(caution?.text).toContain('formants by 26 %');
  });
});

describe('the drawn pitch', () => {
  it('has gaps where nothing is voiced and where it leaps, and evenly spaced octaves', () => {
    const path = preparePitchLine(Float32Array.of(100, 110, 0, 200, 400));
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/L/g)).toHaveLength(1);
    expect(shareOfPitch(240) - shareOfPitch(120)).toBeCloseTo(
      shareOfPitch(480) - shareOfPitch(240),
      9,
    );
    expect([shareOfPitch(10), shareOfPitch(5000)]).toEqual([0, 1]);
  });

  it('stands over a waveform of full scale', () => {
    expect(prepareOutline(Float32Array.of(-1, 0.5), 1)).toBe('M0.5000 0.500L0.5000 2.000Z');
  });
});

describe('viewRecording', () => {
  const tone = Float32Array.from(
    { length: 16_000 },
    (_, i) => 0.5 * Math.sin((2 * Math.PI * 200 * i) / 16_000),
  );

  it('measures what the settings did', () => {
    const settings = { ...NEUTRAL, shift: 12, stretch: 0.8, gain: -6 };
    const view = viewRecording(tone, toAugmentation(settings), COMPACT_FEATURES);
    expect(view.durationSec).toBeCloseTo(1.25, 3);
    expect(Math.abs((view.pitchMedianHz as number) - 400)).toBeLessThan(4);
    expect(Math.abs((view.peakDbfs as number) + 12)).toBeLessThan(1.5);
    expect(view.logMel).toHaveLength(COMPACT_FEATURES.nMels * view.frames);
  });

  it('without settings gives the recording itself', () => {
    const view = viewRecording(tone, toAugmentation(NEUTRAL), COMPACT_FEATURES);
    expect(view.samples).toEqual(tone);
    expect(view.samples).not.toBe(tone);
    expect(Math.min(...view.outline)).toBeCloseTo(-0.5, 2);
    const nothing = viewRecording(new Float32Array(0), toAugmentation(NEUTRAL), COMPACT_FEATURES);
    expect(nothing).toMatchObject({ durationSec: 0, peakDbfs: null });
  });
});
