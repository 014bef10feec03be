/** Two neighbours at full scale may be the true top of a wave; three in a row hardly are. */
const SHORTEST_RUN = 3;

/**
 * Samples that stand at full scale of one sign in runs of at least three: what is left where a
 * signal was larger than its format holds. Below full scale, a recording that was clipped and then
 * turned down is not recognised.
 * @param samples as decoded, before any mixing or resampling
 * @param bitsPerSample of the stored samples, whose largest value is 1 − 2^(1 − bits)
 */
export function countClippedSamples(samples: Float32Array, bitsPerSample: number): number {
  // 32-bit floats hold no more than 24 bits.
  const ceiling = 1 - 2 ** (1 - Math.min(24, bitsPerSample));
  let clipped = 0;
  let run = 0;
  let side = 0;
  for (let i = 0; i <= samples.length; i++) {
    const value = i < samples.length ? samples[i] : 0;
    const now = value >= ceiling ? 1 : value <= -ceiling ? -1 : 0;
    if (now !== 0 && now === side) {
      run++;
      continue;
    }
    if (run >= SHORTEST_RUN) clipped += run;
    side = now;
    run = now === 0 ? 0 : 1;
  }
  return clipped;
}
