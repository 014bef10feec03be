import { createRandom } from '@/lib/core/random';

export const SPEECH_RATE_HZ = 16_000;

/** Seeded Gaussian noise of unit power. */
export function whiteNoise(count: number, seed: number): Float32Array {
  const random = createRandom(seed);
  return Float32Array.from(
    { length: count },
    () => Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next()),
  );
}

/** Vowels of 160 ms with pitch, timbre and strength of their own, within stretches [from, to] in seconds. */
export function babble(
  durationSec: number,
  stretches: readonly (readonly [number, number])[],
): Float32Array {
  const samples = new Float32Array(Math.round(durationSec * SPEECH_RATE_HZ));
  const random = createRandom(17);
  for (const [from, to] of stretches) {
    for (let start = from; start < to - 0.02; start += 0.17) {
      const length = Math.min(0.16, to - start) * SPEECH_RATE_HZ;
      const pitchHz = 110 + 60 * random.next();
      const formantHz = 500 + 900 * random.next();
      for (let i = 0; i < length; i++) {
        const t = i / SPEECH_RATE_HZ;
        let sum = 0;
        for (let h = 1; h * pitchHz < 4000; h++) {
          const distance = (h * pitchHz - formantHz) / 400;
          sum += Math.sin(2 * Math.PI * h * pitchHz * t) / (1 + distance * distance);
        }
        const at = Math.round(start * SPEECH_RATE_HZ) + i;
        if (at < samples.length) samples[at] += 0.1 * sum * Math.sin((Math.PI * i) / length) ** 0.5;
      }
    }
  }
  return samples;
}

/** Signal plus noise `snrDb` below the mean power of the samples that sound. */
export function inNoise(speech: Float32Array, snrDb: number): Float32Array {
  const sounding = speech.filter((x) => x !== 0);
  const power = sounding.reduce((sum, x) => sum + x * x, 0) / sounding.length;
  const gain = Math.sqrt(power / 10 ** (snrDb / 10));
  const noise = whiteNoise(speech.length, 5);
  return speech.map((x, i) => x + gain * noise[i]);
}
