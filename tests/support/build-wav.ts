import { encodeWav16 } from '@/lib/core/audio/encode-wav16';
import { createRandom } from '@/lib/core/random';

/** A short mono recording of seeded noise: other bytes for every seed. */
export function buildWav(seed: number, { sampleRateHz = 16000, durationSec = 0.1 } = {}): Buffer {
  const random = createRandom(seed);
  const samples = Float32Array.from(
    { length: Math.round(sampleRateHz * durationSec) },
    () => random.next() * 0.5 - 0.25,
  );
  return Buffer.from(encodeWav16(samples, sampleRateHz));
}

/** `Actor_07/03-01-05-01-02-01-07.wav`, counted through emotions, statements and repetitions. */
export function ravdessPath(index: number, actor = 1): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const emotion = (Math.floor(index / 4) % 8) + 1;
  const statement = (Math.floor(index / 2) % 2) + 1;
  const repetition = (index % 2) + 1;
  const name = [3, 1, emotion, 1, statement, repetition, actor].map(two).join('-');
  return `Actor_${two(actor)}/${name}.wav`;
}
