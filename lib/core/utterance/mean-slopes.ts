export interface Slopes {
  /** Mean slope of the parts that rise, per second; 0 where there are none. */
  readonly rise: number;
  /** The same of those that fall, negative. */
  readonly fall: number;
}

/** Mean of each value and its neighbours within the stretch. */
function smooth(values: readonly number[]): number[] {
  return values.map((value, i) => {
    const before = values[i - 1] ?? value;
    const after = values[i + 1] ?? value;
    return (before + value + after) / 3;
  });
}

/**
 * Cuts each stretch of a track at its turning points and averages the slopes of the parts between,
 * a part's slope being its height over its duration.
 * Source: eGeMAPS' "slope of rising/falling signal parts", on a track smoothed over three frames.
 * @param stretches values at every hop; two stretches are not joined
 */
export function meanSlopes(stretches: readonly (readonly number[])[], hopSec: number): Slopes {
  const sums = { rise: 0, fall: 0 };
  const counts = { rise: 0, fall: 0 };
  for (const stretch of stretches) {
    const track = smooth(stretch);
    for (let start = 0; start + 1 < track.length; ) {
      const sign = Math.sign((track[start + 1] as number) - (track[start] as number));
      let end = start + 1;
      const goesOn = (i: number): boolean =>
        Math.sign((track[i + 1] as number) - (track[i] as number)) === sign;
      while (end + 1 < track.length && goesOn(end)) end++;
      const height = (track[end] as number) - (track[start] as number);
      const way = sign > 0 ? 'rise' : 'fall';
      if (sign !== 0) {
        sums[way] += height / ((end - start) * hopSec);
        counts[way]++;
      }
      start = end;
    }
  }
  return {
    rise: counts.rise > 0 ? sums.rise / counts.rise : 0,
    fall: counts.fall > 0 ? sums.fall / counts.fall : 0,
  };
}
