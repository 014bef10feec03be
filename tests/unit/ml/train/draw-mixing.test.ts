import { describe, expect, it } from 'vitest';
import { drawMixing, mixRows } from '@/lib/ml/train/draw-mixing';

describe('mixup', () => {
  it('is off without an α', () => {
    expect(drawMixing({ mixup: 0, seed: 1 }, { step: 0, rows: 8 })).toBeNull();
  });

  it('is a function of seed and step, permutes the batch, and keeps the larger share', () => {
    const draw = (seed: number, step: number) =>
      drawMixing({ mixup: 0.4, seed }, { step, rows: 64 });
    const mixing = draw(1, 5);
    expect(draw(1, 5)).toEqual(mixing);
    expect(draw(1, 6)).not.toEqual(mixing);
    expect(draw(2, 5)).not.toEqual(mixing);
    expect([...(mixing?.partner ?? [])].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 64 }, (_, place) => place),
    );
    const shares = [...(mixing?.share ?? [])];
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.5);
    expect(new Set(shares).size).toBeGreaterThan(50);
  });

  it('adds the shares of two rows', () => {
    const values = Float32Array.of(1, 2, 10, 20);
    const mixing = { partner: Int32Array.of(1, 0), share: Float32Array.of(0.75, 0.5) };
    expect([...mixRows(values, mixing)]).toEqual([3.25, 6.5, 5.5, 11]);
  });
});
