import { describe, expect, it } from 'vitest';
import { buildTargets } from '@/lib/ml/train/build-targets';

const near = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 6));

describe('buildTargets', () => {
  it('asks for the label alone', () => {
    const { values, weight } = buildTargets({ labels: [2, 0], classCount: 3, smoothing: 0 });
    expect([...values]).toEqual([0, 0, 1, 1, 0, 0]);
    expect(weight).toBe(2);
  });

  it('spreads a share over all classes', () => {
    const { values } = buildTargets({ labels: [1], classCount: 4, smoothing: 0.2 });
    expect([...values]).toEqual(near([0.05, 0.85, 0.05, 0.05]));
  });

  it('weighs rows by their class', () => {
    const classWeights = Float32Array.of(0.5, 2);
    const options = { labels: [0, 1, 1], classCount: 2, smoothing: 0, classWeights };
    const { values, weight } = buildTargets(options);
    expect([...values]).toEqual([0.5, 0, 0, 2, 0, 2]);
    expect(weight).toBe(4.5);
  });

  it('mixes targets and weights in the shares of the rows', () => {
    const mixing = { partner: Int32Array.of(1, 0), share: Float32Array.of(0.75, 1) };
    const classWeights = Float32Array.of(1, 3);
    const options = { labels: [0, 1], classCount: 2, smoothing: 0.5, classWeights, mixing };
    const { values, weight } = buildTargets(options);
    // 0.75·1·(0.75, 0.25) + 0.25·3·(0.25, 0.75), and 3·(0.25, 0.75)
    expect([...values]).toEqual(near([0.75, 0.75, 0.75, 2.25]));
    expect(weight).toBeCloseTo(4.5, 6);
  });
});
