import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { covariance } from '@/lib/core/statistics/covariance';
import type { Matrix } from '@/lib/core/statistics/matrix';
import { principalComponents } from '@/lib/core/statistics/principal-components';
import { standardizeColumns } from '@/lib/core/statistics/standardize-columns';
import { symmetricEigen } from '@/lib/core/statistics/symmetric-eigen';

interface Golden {
  readonly columns: number;
  readonly rows: number[];
  readonly covariance: number[];
  readonly eigenvalues: number[];
  readonly axes: number[];
  readonly shares: number[];
  readonly scores: number[];
  readonly standardized: number[];
}

const file = path.join(import.meta.dirname, 'principal-components.json');
const golden = JSON.parse(readFileSync(file, 'utf8')) as Golden;
const { columns } = golden;
const matrix: Matrix = {
  values: Float32Array.from(golden.rows),
  rows: golden.rows.length / columns,
  columns,
};

/** Every figure within `digits` of numpy's, relative to the largest of them. */
function expectClose(got: Iterable<number>, expected: number[], digits: number): void {
  const figures = [...got];
  expect(figures.length).toBe(expected.length);
  const scale = Math.max(...expected.map(Math.abs));
  const worst = Math.max(...expected.map((each, i) => Math.abs(each - figures[i])));
  expect(worst / scale).toBeLessThan(10 ** -digits);
}

describe('principal components as numpy computes them', () => {
  test('covariance', () => {
    expectClose(covariance(matrix), golden.covariance, 12);
  });

  test('eigenvalues and axes of the covariance, the largest entry of an axis positive', () => {
    const { values, vectors } = symmetricEigen(covariance(matrix), columns);
    expectClose(values, golden.eigenvalues, 12);
    expectClose(vectors, golden.axes, 10);
  });

  test('shares of the variance, and scores in 32 bits', () => {
    const { scores, shares } = principalComponents(matrix, columns);
    expectClose(shares, golden.shares, 12);
    expectClose(scores.values, golden.scores, 6);
  });

  test('standardised columns', () => {
    expectClose(standardizeColumns(matrix).values, golden.standardized, 6);
  });
});
