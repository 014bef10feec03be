/** Weight of the frame before in the a-priori signal-to-noise ratio ("decision-directed"). */
const INERTIA = 0.95;
/** −25 dB; a floor keeps silence from ringing. */
const LEAST_PRIOR = 10 ** -2.5;

/**
 * Logarithm of how much likelier each frame is speech in noise than noise alone, on average over the
 * bands: log Λ = γ·ξ/(1 + ξ) − log(1 + ξ), with γ the frame's power over the noise's and ξ the
 * decision-directed estimate of the speech's.
 * Source: Sohn, Kim & Sung (1999), IEEE Signal Process. Lett. 6(1), eq. 3 to 6; Ephraim & Malah (1984).
 * @param power [bands][frames]
 * @param noise of the same shape, positive
 * @param frames number of columns
 */
export function speechLikelihood(
  power: Float64Array,
  noise: Float64Array,
  frames: number,
): Float64Array {
  const likelihood = new Float64Array(frames);
  const bands = power.length / frames;
  for (let band = 0; band < bands; band++) {
    let speech = 0;
    for (let frame = 0, i = band * frames; frame < frames; frame++, i++) {
      const posterior = power[i] / noise[i];
      const fresh = Math.max(0, posterior - 1);
      const prior = Math.max(LEAST_PRIOR, INERTIA * speech + (1 - INERTIA) * fresh);
      const gain = prior / (1 + prior);
      likelihood[frame] += (posterior * gain - Math.log1p(prior)) / bands;
      speech = gain * gain * posterior;
    }
  }
  return likelihood;
}
