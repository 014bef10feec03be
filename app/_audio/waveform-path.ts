/** Below this amplitude (of 127) a clip is drawn as quiet as it is, so that silence stays a line. */
const QUIETEST_FULL_SCALE = 3;

/**
 * Outline of a waveform as an SVG path in a box of `buckets` × 2, scaled to the clip's own peak.
 * `peaks` holds min/max pairs of -128..127; null where there are none.
 */
export function waveformPath(peaks: ArrayLike<number>): string | null {
  const buckets = Math.floor(peaks.length / 2);
  if (buckets === 0) return null;
  let loudest = QUIETEST_FULL_SCALE;
  for (let i = 0; i < peaks.length; i++) loudest = Math.max(loudest, Math.abs(peaks[i]));
  const y = (amplitude: number): string => (1 - amplitude / loudest).toFixed(2);
  const upper: string[] = [];
  const lower: string[] = [];
  for (let bucket = 0; bucket < buckets; bucket++) {
    const x = bucket + 0.5;
    upper.push(`${x},${y(peaks[2 * bucket + 1])}`);
    lower.push(`${x},${y(peaks[2 * bucket])}`);
  }
  return `M${[...upper, ...lower.reverse()].join('L')}Z`;
}
