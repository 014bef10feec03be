import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binEntropies } from '@/lib/core/agreement/bin-entropies';
import { leadingLabels, majorityLabel } from '@/lib/core/agreement/majority-label';
import { voteEntropy, voteEntropyBits } from '@/lib/core/agreement/vote-entropy';

describe('voteEntropy', () => {
  it.each([
    [[4, 0, 0, 0], 0, 0],
    [[2, 2, 0, 0], 1, 0.5],
    [[1, 1, 1, 1], 2, 1],
    [[3, 1, 0, 0], 0.811_278_124_459, 0.405_639_062_229],
    [[0, 0, 0, 0], 0, 0],
    [[5], 0, 0],
  ])('of %j is %d bits', (counts, bits, share) => {
    expect(voteEntropyBits(counts)).toBeCloseTo(bits, 11);
    expect(voteEntropy(counts)).toBeCloseTo(share, 11);
  });

  it('lies between 0 and 1 and does not know which class is which', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 9 }), (counts) => {
        expect(voteEntropy(counts)).toBeGreaterThanOrEqual(0);
        expect(voteEntropy(counts)).toBeLessThanOrEqual(1 + 1e-12);
        expect(voteEntropy(counts.toReversed())).toBeCloseTo(voteEntropy(counts), 12);
      }),
    );
  });
});

describe('majorityLabel', () => {
  it.each([
    [[1, 3, 2], [1], 1],
    [[2, 0, 2], [0, 2], null],
    [[0, 0, 0], [], null],
    [[0, 1, 0], [1], 1],
  ])('of %j', (counts, leading, majority) => {
    expect(leadingLabels(counts)).toEqual(leading);
    expect(majorityLabel(counts)).toBe(majority);
  });
});

describe('binEntropies', () => {
  it('keeps full agreement apart and puts the largest entropy into the last bin', () => {
    const bins = binEntropies([0, 0, 0.2, 0.25, 0.26, 1, 2], 4);
    expect(bins).toHaveLength(9);
    expect(bins[0]).toEqual({ from: 0, to: 0, clips: 2 });
    expect(bins[1]).toEqual({ from: 0, to: 0.25, clips: 2 });
    expect(bins[2]).toEqual({ from: 0.25, to: 0.5, clips: 1 });
    expect(bins[4]).toEqual({ from: 0.75, to: 1, clips: 1 });
    expect(bins[8]).toEqual({ from: 1.75, to: 2, clips: 1 });
  });

  it('counts every clip once, whatever floating point makes of its logarithm', () => {
    const counts = fc.array(fc.nat(6), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(counts, { maxLength: 50 }), (table) => {
        const bins = binEntropies(table.map(voteEntropyBits), 5);
        expect(bins.reduce((sum, bin) => sum + bin.clips, 0)).toBe(table.length);
      }),
    );
  });
});
