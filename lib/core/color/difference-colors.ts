import { oklchToSrgb } from './oklch-to-srgb';

const STEPS = 256;
const BLUE = 255;
const ORANGE = 45;

function colorAt(share: number): readonly number[] {
  const distance = Math.abs(2 * share - 1);
  return oklchToSrgb({
    lightness: 0.97 - 0.5 * distance,
    chroma: 0.13 * distance,
    hueDeg: share < 0.5 ? BLUE : ORANGE,
  });
}

/**
 * Colours for a signed quantity: blue for less, near-white for none, orange-brown for more. Both arms
 * darken evenly in OKLCH (0.97 − 0.5 |x|) and differ in a pair of hues that the colour-blind tell apart.
 * @returns red, green, blue of 0..255, [256][3]; the middle stands for nought
 */
export const DIFFERENCE_COLORS: Uint8ClampedArray = Uint8ClampedArray.from(
  Array.from({ length: STEPS }, (_, step) => colorAt(step / (STEPS - 1))).flat(),
  (component) => Math.round(255 * component),
);
