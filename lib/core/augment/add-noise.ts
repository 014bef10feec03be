import type { Random } from '../random';
import { makeNoise, type NoiseColor } from './make-noise';

export interface NoiseSpec {
  readonly color: NoiseColor;
  /** Mean power of the recording, pauses included, over that of the noise. */
  readonly snrDb: number;
}

function powerOf(samples: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i++) sum += samples[i] * samples[i];
  return samples.length > 0 ? sum / samples.length : 0;
}

/**
 * Adds noise at an exact ratio of powers: SNR = 10·log10(P_signal / P_noise). A silent recording has
 * no ratio to anything and is returned as it is.
 */
export function addNoise(
  samples: Float32Array,
  { color, snrDb }: NoiseSpec,
  random: Random,
): Float32Array {
  const power = powerOf(samples);
  if (power === 0) return samples;
  const noise = makeNoise(samples.length, color, random);
  const gain = Math.sqrt(power / powerOf(noise) / 10 ** (snrDb / 10));
  return samples.map((x, i) => x + gain * noise[i]);
}
