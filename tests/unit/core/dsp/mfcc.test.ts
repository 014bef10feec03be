import { expect, it } from 'vitest';
import { dctBasis } from '@/lib/core/dsp/dct-basis';
import { mfcc } from '@/lib/core/dsp/mfcc';
import { createRandom } from '@/lib/core/random';

it('has an orthonormal basis', () => {
  const n = 12;
  const basis = dctBasis(n, n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      let product = 0;
      for (let i = 0; i < n; i++) product += basis[a * n + i]! * basis[b * n + i]!;
      expect(product).toBeCloseTo(a === b ? 1 : 0, 12);
    }
  }
});

it('keeps a flat spectrum in the first coefficient, and each frame to itself', () => {
  const spec = { nMels: 16, frames: 3, nMfcc: 5 };
  const levels = [-60, -20, 7];
  const flat = Float32Array.from({ length: 48 }, (_, i) => levels[i % 3]!);
  const coefficients = mfcc(flat, spec);
  expect(coefficients).toHaveLength(15);
  levels.forEach((level, frame) => {
    expect(coefficients[frame]).toBeCloseTo(4 * level, 4);
    for (let k = 1; k < 5; k++) expect(coefficients[3 * k + frame]).toBeCloseTo(0, 4);
  });
});

it('keeps the energy where all coefficients are taken', () => {
  const random = createRandom(2);
  const logMel = Float32Array.from({ length: 20 }, () => random.next() - 0.5);
  const energy = (values: Float32Array): number => values.reduce((sum, x) => sum + x * x, 0);
  const all = mfcc(logMel, { nMels: 20, frames: 1, nMfcc: 20 });
  expect(energy(all)).toBeCloseTo(energy(logMel), 6);
});
