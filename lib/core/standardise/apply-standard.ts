import type { FeatureRows, Standard } from './fit-standard';

/** Brings rows to mean 0 and deviation 1 in place; padding becomes 0, the mean. */
export function applyStandard(
  { data, features, frames, lengths }: FeatureRows,
  { mean, deviation, groupOf }: Standard,
): void {
  const rows = data.length / (features * frames);
  for (let row = 0; row < rows; row++) {
    const group = (groupOf?.[row] ?? 0) * features;
    const length = lengths?.[row] ?? frames;
    for (let f = 0; f < features; f++) {
      const from = (row * features + f) * frames;
      for (let t = 0; t < length; t++) {
        data[from + t] = (data[from + t] - mean[group + f]) / deviation[group + f];
      }
      data.fill(0, from + length, from + frames);
    }
  }
}
