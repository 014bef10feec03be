import { createRandom } from '@/lib/core/random';

const RATE = 16000;

/** Syllables of a gliding harmonic voice with pauses between, other ones for every seed. */
export function speechLike(seed: number, durationSec = 3): Float32Array {
  const random = createRandom(seed);
  const samples = new Float32Array(Math.round(RATE * durationSec));
  let phase = 0;
  let at = Math.round(0.2 * RATE);
  while (at < samples.length - 0.3 * RATE) {
    const length = Math.round((0.12 + 0.2 * random.next()) * RATE);
    const from = 90 + 160 * random.next();
    const to = from * (0.7 + 0.6 * random.next());
    const tilt = Array.from({ length: 18 }, () => random.next());
    for (let i = 0; i < length && at + i < samples.length; i++) {
      phase += (2 * Math.PI * (from + ((to - from) * i) / length)) / RATE;
      let sum = 0;
      for (let k = 0; k < tilt.length; k++) sum += (tilt[k] as number) * Math.sin((k + 1) * phase);
      samples[at + i] = 0.02 * sum * Math.sin((Math.PI * i) / length);
    }
    at += length + Math.round(0.1 * random.next() * RATE);
  }
  return samples;
}

/** White noise `snrDb` below the signal. */
export function withNoise(samples: Float32Array, snrDb: number, seed: number): Float32Array {
  const random = createRandom(seed);
  const power = samples.reduce((sum, value) => sum + value * value, 0) / samples.length;
  // Uniform noise between ±a has a power of a²/3.
  const a = Math.sqrt(3 * power * 10 ** (-snrDb / 10));
  return samples.map((value) => value + a * (2 * random.next() - 1));
}
