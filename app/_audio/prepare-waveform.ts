/** A stretch of a sound, drawn in so many columns. */
interface WaveformSpec {
  readonly fromSample: number;
  readonly toSample: number;
  readonly columns: number;
  /** the largest amplitude of the whole clip, which fills the height */
  readonly peak: number;
}

/**
 * Outline of a stretch of samples as an SVG path in a box of `columns` × 2: the lowest and the highest
 * sample of each column. Empty where there is nothing to draw.
 */
export function prepareWaveform(samples: Float32Array, spec: WaveformSpec): string {
  const { fromSample, toSample, columns, peak } = spec;
  if (columns < 1 || toSample <= fromSample) return '';
  const scale = peak > 0 ? 1 / peak : 0;
  const perColumn = (toSample - fromSample) / columns;
  const upper: string[] = [];
  const lower: string[] = [];
  for (let column = 0; column < columns; column++) {
    const first = Math.floor(fromSample + column * perColumn);
    const end = Math.max(first + 1, Math.floor(fromSample + (column + 1) * perColumn));
    let low = samples[first] ?? 0;
    let high = low;
    for (let i = first + 1; i < end && i < samples.length; i++) {
      if (samples[i] < low) low = samples[i];
      else if (samples[i] > high) high = samples[i];
    }
    const x = column + 0.5;
    upper.push(`${x},${(1 - high * scale).toFixed(3)}`);
    lower.push(`${x},${(1 - low * scale).toFixed(3)}`);
  }
  return `M${[...upper, ...lower.reverse()].join('L')}Z`;
}

/** The largest amplitude of samples. */
export function findPeak(samples: Float32Array): number {
  let peak = 0;
  for (let i = 0; i < samples.length; i++) peak = Math.max(peak, Math.abs(samples[i]));
  return peak;
}
