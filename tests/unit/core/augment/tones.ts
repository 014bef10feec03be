import { yin } from '@/lib/core/dsp/yin';

export const RATE_HZ = 16_000;

/** A tone with four harmonics. */
export function tone(hz: number, durationSec: number): Float32Array {
  return Float32Array.from({ length: Math.round(durationSec * RATE_HZ) }, (_, i) => {
    let sum = 0;
    for (let h = 1; h <= 4; h++) sum += Math.sin((2 * Math.PI * hz * h * i) / RATE_HZ) / h;
    return 0.2 * sum;
  });
}

export const powerOf = (samples: ArrayLike<number>): number =>
  Array.from(samples).reduce((sum, x) => sum + x * x, 0) / samples.length;

/** Median pitch of all but the ends, by YIN. */
export function pitchOf(samples: Float32Array): number {
  const { pitchHz } = yin(samples, {
    sampleRate: RATE_HZ,
    fMin: 65,
    fMax: 800,
    troughThreshold: 0.1,
    frameLength: 2048,
    hopLength: 256,
  });
  const inner = pitchHz.slice(6, -6).sort();
  return inner[inner.length >> 1] as number;
}
