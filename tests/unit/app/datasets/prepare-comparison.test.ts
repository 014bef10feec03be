import { describe, expect, it } from 'vitest';
import { prepareComparison } from '@/app/w/[workspace]/datasets/[dataset]/explore/_parts/prepare-comparison';
import type { ComparedClip } from '@/lib/domain/explore/schema';

const clip = (changes: Partial<ComparedClip>): ComparedClip => ({
  id: 'a',
  path: 'a.wav',
  actor: '01',
  gender: null,
  emotion: 'calm',
  intensity: null,
  statement: null,
  repetition: null,
  durationSec: 3,
  rmsDbfs: -48.25,
  duplicateCount: 0,
  peaks: '',
  pitchMedianHz: 110,
  centroidMeanHz: null,
  ...changes,
});

describe('prepareComparison', () => {
  it('shows both figures and how they differ, pitch in semitones too, gaps as gaps', () => {
    const louder = clip({
      durationSec: 3.5,
      rmsDbfs: -30,
      pitchMedianHz: 220,
      centroidMeanHz: 900,
    });
    expect(prepareComparison([clip({}), louder]).map(({ difference }) => difference)).toEqual([
      '+0.50\u202fs',
      '+18.3\u202fdB',
      '+110\u202fHz, +12.0 semitones',
      '–',
    ]);
    expect(prepareComparison([louder, clip({})])[1]).toMatchObject({
      left: '−30.0\u202fdBFS',
      difference: '−18.3\u202fdB',
    });
  });
});
