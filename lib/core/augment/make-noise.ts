import type { Random } from '../random';
import { drawNormal } from './draw-normal';

/** Equal power per Hz, or per octave. */
export type NoiseColor = 'white' | 'pink';

/** Poles, and gains of white noise into them. Source: Paul Kellet's filter, −3 dB an octave within 0.05 dB. */
const PINK = [
  [0.99886, 0.0555179],
  [0.99332, 0.0750759],
  [0.969, 0.153852],
  [0.8665, 0.3104856],
  [0.55, 0.5329522],
  [-0.7616, -0.016898],
] as const;
const PINK_DIRECT = 0.5362;
const PINK_DELAYED = 0.115926;
/** Samples until the slowest pole has forgotten its start. */
const PINK_WARM_UP = 8192;

/** Seeded Gaussian noise, of no particular level. */
export function makeNoise(length: number, color: NoiseColor, random: Random): Float32Array {
  if (color === 'white') return Float32Array.from({ length }, () => drawNormal(random));
  const state = new Float64Array(PINK.length);
  const noise = new Float32Array(length);
  let delayed = 0;
  for (let i = -PINK_WARM_UP; i < length; i++) {
    const white = drawNormal(random);
    let sum = PINK_DIRECT * white + delayed;
    for (let p = 0; p < PINK.length; p++) {
      const [pole, gain] = PINK[p] as readonly [number, number];
      state[p] = pole * state[p] + gain * white;
      sum += state[p];
    }
    delayed = PINK_DELAYED * white;
    if (i >= 0) noise[i] = sum;
  }
  return noise;
}
