/** Lengths in frames. */
export interface HoldSpec {
  /** shorter bursts are dropped */
  readonly shortest: number;
  /** shorter gaps are bridged */
  readonly gap: number;
  /** kept before and after each burst */
  readonly before: number;
  readonly after: number;
}

/** Sets each run of `value` that is shorter than `least` to the other value; ends of the track count. */
function flipShortRuns(active: Uint8Array, value: 0 | 1, least: number): void {
  for (let i = 0; i < active.length; i++) {
    if (active[i] !== value) continue;
    let end = i;
    while (end < active.length && active[end] === value) end++;
    const isInside = value === 1 || (i > 0 && end < active.length);
    if (end - i < least && isInside) active.fill(1 - value, i, end);
    i = end;
  }
}

/**
 * Turns frame-wise decisions into stretches, in place: drops clicks, holds on before and after each
 * stretch (weak consonants begin and end words), bridges what then remains of short gaps.
 */
export function holdActivity(active: Uint8Array, spec: HoldSpec): void {
  flipShortRuns(active, 1, spec.shortest);
  const found = active.slice();
  for (let i = 0; i < found.length; i++) {
    if (found[i]) active.fill(1, Math.max(0, i - spec.before), i + spec.after + 1);
  }
  flipShortRuns(active, 0, spec.gap);
}
