/** Multiplies by 10^(dB/20). Nothing is clipped: values may leave ±1. */
export function applyGain(samples: Float32Array, gainDb: number): Float32Array {
  const gain = 10 ** (gainDb / 20);
  return samples.map((x) => x * gain);
}
