import { describe, expect, it } from 'vitest';
import { INTENSITY_COLORS } from '@/lib/core/color/intensity-colors';
import { oklchToSrgb } from '@/lib/core/color/oklch-to-srgb';

const linear = (byte: number): number => {
  const c = byte / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

/** CIE L* of an sRGB colour, a measure other than the one the colours are made with. */
function lightnessOf(step: number): number {
  const [r, g, b] = INTENSITY_COLORS.subarray(3 * step, 3 * step + 3);
  const y = 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

describe('oklchToSrgb', () => {
  // The primaries in OKLCH as CSS Color 4 gives them.
  it.each([
    [{ lightness: 1, chroma: 0, hueDeg: 0 }, [1, 1, 1]],
    [{ lightness: 0, chroma: 0, hueDeg: 0 }, [0, 0, 0]],
    [{ lightness: 0.62796, chroma: 0.25768, hueDeg: 29.234 }, [1, 0, 0]],
    [{ lightness: 0.86644, chroma: 0.29483, hueDeg: 142.495 }, [0, 1, 0]],
    [{ lightness: 0.45201, chroma: 0.31321, hueDeg: 264.052 }, [0, 0, 1]],
  ])('gives the known colour of %j', (oklch, expected) => {
    const color = oklchToSrgb(oklch);
    for (const [i, component] of color.entries()) expect(component).toBeCloseTo(expected[i], 2);
  });
});

describe('INTENSITY_COLORS', () => {
  it('grows lighter with every step, from almost black to almost white', () => {
    expect(INTENSITY_COLORS).toHaveLength(3 * 256);
    for (let step = 1; step < 256; step++) {
      expect(lightnessOf(step), `step ${step}`).toBeGreaterThan(lightnessOf(step - 1));
    }
    expect(lightnessOf(0)).toBeLessThan(4);
    expect(lightnessOf(255)).toBeGreaterThan(95);
  });

  it('takes steps of nearly equal lightness', () => {
    const strides = Array.from({ length: 15 }, (_, i) => 16 * i + 15).map(
      (step) => lightnessOf(step + 16) - lightnessOf(step),
    );
    const mean = strides.reduce((sum, stride) => sum + stride, 0) / strides.length;
    for (const stride of strides) {
      expect(stride).toBeGreaterThan(0.5 * mean);
      expect(stride).toBeLessThan(1.6 * mean);
    }
  });
});
