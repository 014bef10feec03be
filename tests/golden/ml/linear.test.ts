import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LINEAR_KINDS, type LinearKind, prepareFits } from '@/lib/ml/classical/fit-linear';
import { scoreRows } from '@/lib/ml/classical/linear-model';

/** Of the largest score; SciPy's own minimum is good to about 1e-6. */
const TOLERANCE = 1e-4;

interface Case extends Readonly<Record<LinearKind, readonly number[]>> {
  readonly c: number;
  readonly classCount: number;
  readonly columns: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly values: readonly number[];
}

const { cases }: { cases: readonly Case[] } = JSON.parse(
  readFileSync(path.join(import.meta.dirname, 'linear-golden.json'), 'utf8'),
);

describe.each(LINEAR_KINDS)('%s', (kind) => {
  test.each(
    cases.map(
      (one) =>
        [`${one.labels.length} rows and ${one.columns} columns at c = ${one.c}`, one] as const,
    ),
  )('of %s scores as the formula’s minimum does', (_, { c, columns, classCount, ...given }) => {
    const rows = given.labels.length;
    const values = Float64Array.from(given.values);
    const model = prepareFits(kind, {
      values,
      rows,
      columns,
      labels: Int32Array.from(given.labels),
      classCount,
      weights: Float64Array.from(given.weights),
    })(c);
    const scores = scoreRows(model, values);
    const wanted = given[kind];
    const largest = Math.max(...wanted.map(Math.abs));
    // A constant added to all classes of a row changes no probability, and no minimum.
    const shiftOf = (all: ArrayLike<number>, row: number): number =>
      kind === 'linear-svm'
        ? 0
        : Array.from({ length: classCount }, (_, k) => all[row * classCount + k] as number).reduce(
            (sum, value) => sum + value,
            0,
          ) / classCount;
    scores.forEach((score, at) => {
      const row = Math.floor(at / classCount);
      const ours = score - shiftOf(scores, row);
      const theirs = (wanted[at] as number) - shiftOf(wanted, row);
      expect(Math.abs(ours - theirs) / largest).toBeLessThan(TOLERANCE);
    });
  });
});
