import { describe, expect, it } from 'vitest';
import { betweenShare } from '@/lib/core/statistics/between-share';
import { groupMeans } from '@/lib/core/statistics/group-means';
import type { Matrix } from '@/lib/core/statistics/matrix';
import { removeGroupMeans } from '@/lib/core/statistics/remove-group-means';
import { standardizeColumns } from '@/lib/core/statistics/standardize-columns';
import { symmetricEigen } from '@/lib/core/statistics/symmetric-eigen';

const matrix: Matrix = {
  values: Float32Array.from([1, 10, 3, 10, 5, 30, 7, 50]),
  rows: 4,
  columns: 2,
};
const groups = Uint32Array.from([0, 0, 1, 1]);

describe('groups of rows', () => {
  it('have means and counts', () => {
    const { means, counts } = groupMeans(matrix, groups);
    expect([...means]).toEqual([2, 10, 6, 40]);
    expect([...counts]).toEqual([2, 2]);
  });

  it('account for a share of the variance, by hand', () => {
    const column: Matrix = { values: Float32Array.from([1, 3, 5, 7]), rows: 4, columns: 1 };
    // between: 4 · 2²; in all: 9 + 1 + 1 + 9
    expect(betweenShare(column, groups)).toBeCloseTo(16 / 20, 10);
    expect(betweenShare(column, Uint32Array.from([0, 1, 2, 3]))).toBe(1);
    expect(betweenShare(column, new Uint32Array(4))).toBe(0);
  });

  it('account for nothing once their means are removed', () => {
    const removed = removeGroupMeans(matrix, groups);
    expect([...removed.values]).toEqual([-1, 0, 1, 0, -1, -10, 1, 10]);
    expect(betweenShare(removed, groups)).toBe(0);
    expect([...matrix.values].slice(0, 2)).toEqual([1, 10]);
  });
});

describe('standardizeColumns', () => {
  it('makes a constant column nought', () => {
    const constant: Matrix = { values: Float32Array.from([7, 1, 7, 3]), rows: 2, columns: 2 };
    expect([...standardizeColumns(constant).values]).toEqual([0, -1, 0, 1]);
  });
});

describe('symmetricEigen', () => {
  it('gives the known values and vectors of a small matrix', () => {
    const { values, vectors } = symmetricEigen(Float64Array.from([2, 1, 1, 2]), 2);
    expect(values[0]).toBeCloseTo(3, 12);
    expect(values[1]).toBeCloseTo(1, 12);
    expect(Math.abs(vectors[0])).toBeCloseTo(Math.SQRT1_2, 12);
    expect(vectors[0]).toBeCloseTo(vectors[1], 12);
  });

  it('leaves a diagonal matrix as it is, sorted', () => {
    const { values, vectors } = symmetricEigen(Float64Array.from([1, 0, 0, 5]), 2);
    expect([...values]).toEqual([5, 1]);
    expect([...vectors]).toEqual([0, 1, 1, 0]);
  });
});
