import { describe, expect, it } from 'vitest';
import { DIFFERENCE_COLORS } from '@/lib/core/color/difference-colors';

const at = (step: number): number[] => [...DIFFERENCE_COLORS.subarray(3 * step, 3 * step + 3)];
const lightness = (step: number): number => at(step).reduce((sum, each) => sum + each, 0);

describe('DIFFERENCE_COLORS', () => {
  it('has 256 colours: blue for less, orange for more, near-white between', () => {
    expect(DIFFERENCE_COLORS.length).toBe(768);
    const [red, , blue] = at(0);
    expect(blue).toBeGreaterThan(red + 60);
    const [warmRed, , warmBlue] = at(255);
    expect(warmRed).toBeGreaterThan(warmBlue + 60);
    expect(Math.min(...at(127), ...at(128))).toBeGreaterThan(235);
  });

  it('darkens from the middle outwards', () => {
    for (let step = 0; step < 120; step += 10) {
      expect(lightness(step)).toBeLessThan(lightness(step + 10));
      expect(lightness(255 - step)).toBeLessThan(lightness(255 - step - 10));
    }
  });
});
