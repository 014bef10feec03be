import { describe, expect, it } from 'vitest';
import {
  prepareClipCurves,
  tabulateCurves,
  valueAt,
} from '@/app/w/[workspace]/datasets/[dataset]/clips/[clip]/_parts/clip-curves';
import {
  spanWith,
  zoomSpan,
} from '@/app/w/[workspace]/datasets/[dataset]/clips/[clip]/_parts/clip-span';
import { COMPACT_FEATURES } from '@/lib/core/features/feature-set-spec';

const features = {
  frames: 3,
  nMels: 1,
  logMel: new Float32Array(3),
  centroidHz: Float32Array.of(1000, 1500, 2000),
  pitchHz: Float32Array.of(220, 440, 110),
  rms: Float32Array.of(0.1, 1, 0),
  voicing: Float32Array.of(1, 0.1, 1),
  voiced: Float32Array.of(1, 0, 1),
};
const frameSec = COMPACT_FEATURES.hopLength / COMPACT_FEATURES.sampleRate;

describe('the curves of a clip', () => {
  const [pitch, level, centroid] = prepareClipCurves(features, COMPACT_FEATURES);

  it('have a pitch only where there is a voice', () => {
    expect([0, 1, 2].map((frame) => valueAt(pitch, frame * frameSec))).toEqual([220, null, 110]);
    expect(pitch.bounds).toEqual([100, 250]);
    const older = { ...features, voicing: null, voiced: null };
    expect(valueAt(prepareClipCurves(older, COMPACT_FEATURES)[0], frameSec)).toBe(440);
  });

  it('have levels in dBFS, silence at the floor', () => {
    expect(valueAt(level, 0)).toBeCloseTo(-20, 4);
    expect(valueAt(level, frameSec)).toBeCloseTo(0, 6);
    expect(valueAt(level, 2 * frameSec)).toBe(-100);
  });

  it('say what the nearest frame measured, and nothing behind the last', () => {
    expect(valueAt(centroid, 0.6 * frameSec)).toBe(1500);
    expect(valueAt(centroid, 3 * frameSec)).toBeNull();
  });

  it('have a row for each frame in their table', () => {
    const { rows, columns } = tabulateCurves([pitch, centroid], features.frames);
    expect(columns.map(({ label }) => label)).toEqual([
      'Time, s',
      'Pitch, YIN, Hz',
      'Centroid, Hz',
    ]);
    expect(rows[1]).toEqual([frameSec, null, 1500]);
    expect(rows).toHaveLength(3);
  });
});

describe('the stretch that is shown', () => {
  it('grows and shrinks around a time that stays where it is', () => {
    expect(zoomSpan([0, 4], 0.5, { atSec: 1, durationSec: 4 })).toEqual([0.5, 2.5]);
    expect(zoomSpan([0.5, 2.5], 2, { atSec: 1, durationSec: 4 })).toEqual([0, 4]);
  });

  it('stays within the clip and above a twentieth of a second', () => {
    expect(zoomSpan([3, 4], 2, { atSec: 4, durationSec: 4 })).toEqual([2, 4]);
    const [from, to] = zoomSpan([1, 1.06], 0.1, { atSec: 1, durationSec: 4 });
    expect(to - from).toBeCloseTo(0.05, 9);
  });

  it('follows a time that leaves it', () => {
    expect(spanWith([1, 2], { atSec: 1.5, durationSec: 4 })).toEqual([1, 2]);
    expect(spanWith([1, 2], { atSec: 2.5, durationSec: 4 })).toEqual([2.4, 3.4]);
    expect(spanWith([1, 2], { atSec: 3.9, durationSec: 4 })).toEqual([3, 4]);
  });
});
