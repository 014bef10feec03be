/** −26 dB below full scale, the usual level of speech in telephony (ITU-T P.56). */
const SPEECH_RMS = 0.05;

/** The samples at the same root mean square for every clip: x · 0.05 / RMS. Silence stays silence. */
export function setLevel(samples: Float32Array): Float32Array {
  const squares = samples.reduce((sum, sample) => sum + sample * sample, 0);
  if (squares === 0) return samples;
  const factor = SPEECH_RMS / Math.sqrt(squares / samples.length);
  return samples.map((sample) => sample * factor);
}
