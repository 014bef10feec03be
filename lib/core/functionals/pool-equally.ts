/**
 * Means of so many equal stretches of a track; stretches of a short track overlap rather than be empty.
 */
export function poolEqually(track: Float64Array, parts: number): Float64Array {
  return Float64Array.from({ length: parts }, (_, part) => {
    const from = Math.min(track.length - 1, Math.floor((part * track.length) / parts));
    const to = Math.max(from + 1, Math.floor(((part + 1) * track.length) / parts));
    let sum = 0;
    for (let i = from; i < to; i++) sum += track[i];
    return sum / (to - from);
  });
}
