/** A peak is higher than this many bins to both sides. */
const REACH = 2;

function isPeak(magnitude: Float64Array, k: number): boolean {
  for (let d = 1; d <= REACH; d++) {
    if (magnitude[k] < (magnitude[k - d] ?? 0) || magnitude[k] <= (magnitude[k + d] ?? 0)) {
      return false;
    }
  }
  return true;
}

/** The bin of the lowest magnitude between two peaks, where their regions meet. */
function valley(magnitude: Float64Array, from: number, to: number): number {
  let lowest = from;
  for (let k = from; k < to; k++) if (magnitude[k] < magnitude[lowest]) lowest = k;
  return lowest;
}

/**
 * Identity phase locking: the bins around each spectral peak keep the phase distances to it that
 * they had in the analysis, which keeps a stretched voice from sounding far away.
 * Source: Laroche & Dolson (1999), IEEE Trans. Speech Audio Process. 7(3).
 * @param magnitude of the frame's bins
 * @param analysed phases of the frame as it was analysed
 * @param phases of the frame as it is to be written; changed in place
 */
export function lockPhases(
  magnitude: Float64Array,
  analysed: Float64Array,
  phases: Float64Array,
): void {
  let peak = -1;
  let start = 0;
  const lock = (end: number): void => {
    const turn = phases[peak] - analysed[peak];
    for (let k = start; k < end; k++) phases[k] = analysed[k] + turn;
  };
  for (let k = 0; k < magnitude.length; k++) {
    if (!isPeak(magnitude, k)) continue;
    if (peak >= 0) {
      const end = valley(magnitude, peak + 1, k);
      lock(end);
      start = end;
    }
    peak = k;
  }
  if (peak >= 0) lock(magnitude.length);
}
