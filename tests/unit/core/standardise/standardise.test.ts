import { describe, expect, it } from 'vitest';
import { applyStandard } from '@/lib/core/standardise/apply-standard';
import { type FeatureRows, fitStandard } from '@/lib/core/standardise/fit-standard';

/** Three rows of two features and two frames; the last row is of the test part. */
const makeRows = (): FeatureRows => ({
  data: Float32Array.of(1, 3, 10, 30, 5, 7, 50, 70, 100, 300, 1000, 3000),
  features: 2,
  frames: 2,
});
const TRAIN = [0, 1];
const actorOf = Int32Array.of(0, 0, 1);

describe('fitStandard', () => {
  it('takes each feature’s mean and deviation over the training rows alone', () => {
    const { mean, deviation } = fitStandard(makeRows(), { kind: 'per-band', rows: TRAIN, actorOf });
    expect([...mean]).toEqual([4, 40]);
    expect(deviation[0]).toBeCloseTo(Math.sqrt(5), 6);
    expect(deviation[1]).toBeCloseTo(Math.sqrt(500), 4);
  });

  it('does not see what it is tested on, whatever that is', () => {
    for (const kind of ['global', 'per-band'] as const) {
      const other = makeRows();
      other.data.fill(-1e6, 8);
      expect(fitStandard(other, { kind, rows: TRAIN, actorOf })).toEqual(
        fitStandard(makeRows(), { kind, rows: TRAIN, actorOf }),
      );
    }
  });

  it('takes one mean and deviation of everything', () => {
    const { mean, deviation } = fitStandard(makeRows(), { kind: 'global', rows: TRAIN, actorOf });
    const values = [1, 3, 10, 30, 5, 7, 50, 70];
    const variance = values.reduce((sum, value) => sum + (value - 22) ** 2, 0) / values.length;
    expect([...mean]).toEqual([22, 22]);
    expect(deviation[1]).toBeCloseTo(Math.sqrt(variance), 4);
  });

  it('takes an actor by all of their own rows', () => {
    const { mean, groupOf } = fitStandard(makeRows(), { kind: 'per-actor', rows: TRAIN, actorOf });
    expect([...mean]).toEqual([4, 40, 200, 2000]);
    expect(groupOf).toBe(actorOf);
  });

  it('leaves padding out, and a feature that is constant alone', () => {
    const rows = { ...makeRows(), lengths: Int32Array.of(1, 1, 2) };
    rows.data.set([8, 8], 2);
    rows.data.set([8, 8], 6);
    const { mean, deviation } = fitStandard(rows, { kind: 'per-band', rows: TRAIN, actorOf });
    expect([...mean]).toEqual([3, 8]);
    expect([...deviation]).toEqual([2, 1]);
  });
});

describe('applyStandard', () => {
  it('brings the rows it was fitted on to mean 0 and deviation 1, and padding to 0', () => {
    const rows = { ...makeRows(), lengths: Int32Array.of(2, 1, 2) };
    applyStandard(rows, fitStandard(rows, { kind: 'per-actor', rows: TRAIN, actorOf }));
    const first = [rows.data[0], rows.data[1], rows.data[4]];
    const mean = first.reduce((sum, value) => sum + value, 0) / 3;
    expect(mean).toBeCloseTo(0, 6);
    expect(first.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3).toBeCloseTo(1, 5);
    expect(rows.data[5]).toBe(0);
    expect([...rows.data.subarray(8)]).toEqual([-1, 1, -1, 1]);
  });
});
