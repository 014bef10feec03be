/**
 * Lowest and highest sample of each of `buckets` equal stretches, for drawing a waveform.
 * @param buckets number of stretches; more than there are samples repeats samples
 * @returns [min₀, max₀, min₁, max₁, …] in 1/127 of the largest absolute sample, so that a quiet
 *   recording (RAVDESS' neutral peaks near −30 dBFS) keeps its outline; zeros for silence
 */
export function computePeaks(samples: Float32Array, buckets: number): Int8Array {
  const peaks = new Int8Array(buckets * 2);
  const scale = 127 / largestMagnitude(samples);
  if (!Number.isFinite(scale)) return peaks;
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
    peaks[2 * bucket] = Math.round(low * scale);
    peaks[2 * bucket + 1] = Math.round(high * scale);
  }
  return peaks;
}

function largestMagnitude(samples: Float32Array): number {
  let largest = 0;
  for (let i = 0; i < samples.length; i++) {
    const magnitude = Math.abs(samples[i]);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}
