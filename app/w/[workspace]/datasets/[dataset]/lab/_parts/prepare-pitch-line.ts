/** Axis of the pitch line. */
const LOWEST_HZ = 60;
const HIGHEST_HZ = 800;

/** Neighbouring frames further apart than this are another reading, not a glide: half an octave. */
const LARGEST_STEP = Math.SQRT2;

/** Where a pitch stands, 0 at the bottom of the axis, 1 at its top; semitones are evenly spaced. */
export const shareOfPitch = (hz: number): number =>
  Math.log2(Math.min(HIGHEST_HZ, Math.max(LOWEST_HZ, hz)) / LOWEST_HZ) /
  Math.log2(HIGHEST_HZ / LOWEST_HZ);

/** Marks of the axis. */
export const PITCH_MARKS_HZ = [100, 200, 400] as const;

/**
 * An SVG path of a pitch track in a box of 1 × 1; gaps and leaps stay gaps, a single frame is a dot's width.
 * @param pitchHz one value a frame, 0 where unvoiced
 */
export function preparePitchLine(pitchHz: Float32Array): string {
  const last = Math.max(1, pitchHz.length - 1);
  let path = '';
  for (let frame = 0; frame < pitchHz.length; frame++) {
    if (pitchHz[frame] === 0) continue;
    const step = frame > 0 ? pitchHz[frame] / pitchHz[frame - 1] : 0;
    const goesOn = step < LARGEST_STEP && step > 1 / LARGEST_STEP;
    const x = (frame / last).toFixed(4);
    const y = (1 - shareOfPitch(pitchHz[frame])).toFixed(4);
    path += goesOn ? `L${x} ${y}` : `M${x} ${y}h0.0005`;
  }
  return path;
}

/** An SVG path of a waveform in a box of 1 × 2 around its middle. @param outline min/max pairs */
export function prepareOutline(outline: Float32Array, fullScale: number): string {
  const pairs = outline.length / 2;
  const upper: string[] = [];
  const lower: string[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const x = ((pair + 0.5) / pairs).toFixed(4);
    upper.push(`${x} ${(1 - outline[2 * pair + 1] / fullScale).toFixed(3)}`);
    lower.unshift(`${x} ${(1 - outline[2 * pair] / fullScale).toFixed(3)}`);
  }
  return `M${[...upper, ...lower].join('L')}Z`;
}
