import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { delta } from '@/lib/core/dsp/delta';
import { deltaWeights } from '@/lib/core/dsp/delta-weights';

describe('deltaWeights', () => {
  it('are k/Σk² for the first derivative, the published ones for the second', () => {
    expect([...deltaWeights(5, 1)].map((w) => w * 10)).toEqual([-2, -1, 0, 1, 2]);
    // Savitzky & Golay (1964), table of second derivatives, quadratic, five points.
    const second = [...deltaWeights(5, 2)].map((w) => w * 7);
    for (const [i, w] of [2, -1, -2, -1, 2].entries()) expect(second[i]).toBeCloseTo(w, 12);
  });
});

describe('delta', () => {
  it('is the exact derivative of a polynomial of its order, at the edges too', () => {
    const coefficient = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(coefficient, coefficient, coefficient, (a, b, c) => {
        const frames = 15;
        const line = Float32Array.from({ length: frames }, (_, t) => a + b * t);
        for (const slope of delta(line, { frames, width: 9, order: 1 })) {
          expect(slope).toBeCloseTo(b, 4);
        }
        const curve = Float32Array.from({ length: frames }, (_, t) => a + b * t + c * t * t);
        for (const bend of delta(curve, { frames, width: 7, order: 2 })) {
          expect(bend).toBeCloseTo(2 * c, 3);
        }
      }),
    );
  });

  it('keeps rows apart', () => {
    const rows = Float32Array.of(0, 1, 2, 3, 9, 7, 5, 3);
    expect([...delta(rows, { frames: 4, width: 3, order: 1 })]).toEqual([
      1, 1, 1, 1, -2, -2, -2, -2,
    ]);
  });

  it('refuses fewer frames than its width', () => {
    const short = { frames: 8, width: 9, order: 1 };
    expect(() => delta(new Float32Array(8), short)).toThrow(AppError);
    expect(delta(new Float32Array(9), { ...short, frames: 9 })).toHaveLength(9);
  });
});
