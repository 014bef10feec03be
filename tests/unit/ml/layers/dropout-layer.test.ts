import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '@/lib/ml/engine/engine';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { createDropoutLayer } from '@/lib/ml/layers/dropout-layer';
import type { Layer, Pass } from '@/lib/ml/layers/layer';

describe('dropout', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await loadEngine('native-kernels');
  });

  const layer = (name = 'drop', seed = 1, rate = 0.2): Layer =>
    createDropoutLayer({ tf: engine.tf, name, seed, inputShape: [500] }, rate);
  const maskOf = (drop: Layer, pass: Pass) =>
    engine.tf.tidy(() => drop.apply(engine.tf.ones([20, 500]), pass).dataSync());

  it('drops the rate and keeps the mean', () => {
    const values = [...maskOf(layer(), { kind: 'train', step: 0 })];
    const dropped = values.filter((value) => value === 0).length / values.length;
    expect(Math.abs(dropped - 0.2)).toBeLessThan(0.02);
    expect(new Set(values)).toEqual(new Set([0, 1.25]));
  });

  it('gives a fresh mask at every step, layer and seed, and the same one again', () => {
    const first = maskOf(layer(), { kind: 'train', step: 3 });
    expect(maskOf(layer(), { kind: 'train', step: 3 })).toEqual(first);
    expect(maskOf(layer(), { kind: 'train', step: 4 })).not.toEqual(first);
    expect(maskOf(layer('other'), { kind: 'train', step: 3 })).not.toEqual(first);
    expect(maskOf(layer('drop', 2), { kind: 'train', step: 3 })).not.toEqual(first);
  });

  it('does nothing in evaluation', () => {
    expect(new Set(maskOf(layer(), { kind: 'evaluate' }))).toEqual(new Set([1]));
  });
});
