/** Smoothing of the powers from frame to frame, before their minimum is taken. */
const SMOOTHING = 0.8;
/** Frames before and after over which the minimum is taken: ±1.5 s at 10 ms a frame. */
const REACH = 150;
/**
 * How far the minimum of smoothed noise lies below its mean, measured on white noise in bands of some
 * six bins; for bands of 1 to 12 bins it holds within 1.5 dB.
 */
const BIAS = 1.9;

/** Smallest value within `reach` of each place: van Herk's running minimum, from a queue of indices. */
function runningMinimum(values: Float64Array, reach: number, result: Float64Array): void {
  const queue = new Int32Array(values.length);
  let head = 0;
  let tail = 0;
  for (let i = 0; i < values.length + reach; i++) {
    if (i < values.length) {
      while (tail > head && values[queue[tail - 1]] >= values[i]) tail--;
      queue[tail++] = i;
    }
    const middle = i - reach;
    if (middle < 0) continue;
    while (queue[head] < middle - reach) head++;
    result[middle] = values[queue[head]];
  }
}

/**
 * Power of the background in each band and frame by minimum statistics: the smallest smoothed power
 * within 1.5 s to both sides, times what noise's minimum falls short of its mean. Speech pauses in
 * each band at least that often, so it needs no idea of what speech is.
 * Source: Martin (2001), IEEE Trans. Speech Audio Process. 9(5), with a fixed smoothing.
 * @param power [bands][frames], 10 ms a frame
 * @param frames number of columns
 * @returns [bands][frames]
 */
export function trackNoise(power: Float64Array, frames: number): Float64Array {
  const noise = new Float64Array(power.length);
  const smooth = new Float64Array(frames);
  for (let from = 0; from < power.length; from += frames) {
    const row = power.subarray(from, from + frames);
    // Forwards and backwards, so that the beginning is as smooth as the end.
    smooth[0] = row[0];
    for (let i = 1; i < frames; i++) {
      smooth[i] = SMOOTHING * smooth[i - 1] + (1 - SMOOTHING) * row[i];
    }
    for (let i = frames - 2; i >= 0; i--) {
      smooth[i] = SMOOTHING * smooth[i + 1] + (1 - SMOOTHING) * smooth[i];
    }
    runningMinimum(smooth, REACH, noise.subarray(from, from + frames));
    for (let i = from; i < from + frames; i++) noise[i] *= BIAS;
  }
  return noise;
}
