import type { ClipFeatures } from './clip-features';

/** The mean of neighbouring mel bands in each frame, so that there are `bands` of them: [bands][frames]. */
function poolBands({ logMel, nMels, frames }: LogMel, bands: number): Float32Array {
  const pooled = new Float32Array(bands * frames);
  for (let band = 0; band < bands; band++) {
    const first = Math.floor((band * nMels) / bands);
    const end = Math.floor(((band + 1) * nMels) / bands);
    for (let frame = 0; frame < frames; frame++) {
      let sum = 0;
      for (let mel = first; mel < end; mel++) sum += logMel[mel * frames + frame];
      pooled[band * frames + frame] = sum / (end - first);
    }
  }
  return pooled;
}

type LogMel = Pick<ClipFeatures, 'logMel' | 'nMels' | 'frames'>;

/** How many figures `bandStatistics` gives. */
export const countBandStatistics = (nMels: number, mostBands: number): number =>
  2 * Math.min(nMels, mostBands);

/**
 * A clip as one vector: mean and standard deviation over time (n in the denominator) of each log-mel
 * band in dB; of more than `mostBands`, neighbours are averaged first.
 * @returns the means, then the deviations, the lowest band first
 */
export function bandStatistics(features: LogMel, mostBands: number): Float32Array {
  const { frames, nMels } = features;
  const bands = Math.min(nMels, mostBands);
  const pooled = poolBands(features, bands);
  const result = new Float32Array(2 * bands);
  for (let band = 0; band < bands; band++) {
    const track = pooled.subarray(band * frames, (band + 1) * frames);
    const mean = track.reduce((sum, value) => sum + value, 0) / frames;
    const squares = track.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    result[band] = mean;
    result[bands + band] = Math.sqrt(squares / frames);
  }
  return result;
}
