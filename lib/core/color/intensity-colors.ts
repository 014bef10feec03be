import { oklchToSrgb } from './oklch-to-srgb';

const STEPS = 256;
/** Halvings of the interval in which the greatest chroma that a screen shows is sought. */
const HALVINGS = 20;

const isShown = (color: readonly number[]): boolean => color.every((c) => c >= 0 && c <= 1);

/** The colour, as saturated as asked for or as far as sRGB reaches. */
function withinGamut(lightness: number, chroma: number, hueDeg: number): readonly number[] {
  const full = oklchToSrgb({ lightness, chroma, hueDeg });
  if (isShown(full)) return full;
  let low = 0;
  let high = chroma;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2;
    if (isShown(oklchToSrgb({ lightness, chroma: middle, hueDeg }))) low = middle;
    else high = middle;
  }
  return oklchToSrgb({ lightness, chroma: low, hueDeg });
}

function colorAt(share: number): readonly number[] {
  const lightness = 0.12 + 0.86 * share;
  const chroma = 0.03 + 0.2 * Math.sin(Math.PI * share) ** 0.9;
  return withinGamut(lightness, chroma, 285 + 185 * share);
}

/**
 * Colours for a quantity, from least to most: black over violet, red and orange to pale yellow.
 * Equal steps of the quantity are equal steps of OKLCH lightness (0.12 + 0.86 x), so that they look
 * equal, also in grey and to the colour-blind; the hue turns evenly from 285° to 470°, and chroma
 * (0.03 + 0.2 sin(πx)^0.9) is taken back to what sRGB shows.
 * @returns red, green, blue of 0..255, [256][3]
 */
export const INTENSITY_COLORS: Uint8ClampedArray = Uint8ClampedArray.from(
  Array.from({ length: STEPS }, (_, step) => colorAt(step / (STEPS - 1))).flat(),
  (component) => Math.round(255 * component),
);
