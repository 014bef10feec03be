/**
 * Lowest and highest sample of each of `buckets` equal stretches, for drawing a waveform.
 * @param buckets number of stretches; more than there are samples repeats samples
 * @returns [min₀, max₀, min₁, max₁, …] in 1/127 of full scale, clipped to ±127
 */
export function computePeaks(samples: Float32Array, buckets: number): Int8Array {
  const peaks = new Int8Array(buckets * 2);
  if (samples.length === 0) return peaks;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const from = Math.floor((bucket * samples.length) / buckets);
    const to = Math.max(from + 1, Math.floor(((bucket + 1) * samples.length) / buckets));
    let low = samples[from];
    let high = low;
    for (let i = from + 1; i < to; i++) {
      const value = samples[i];
      if (value < low) low = value;
      else if (value > high) high = value;
    }
    peaks[2 * bucket] = Math.max(-127, Math.min(127, Math.round(low * 127)));
    peaks[2 * bucket + 1] = Math.max(-127, Math.min(127, Math.round(high * 127)));
  }
  return peaks;
}
