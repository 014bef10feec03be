export const PULSE_RATE_HZ = 16_000;

/** A voice of known periods: a damped 900 Hz resonance, struck at fractional positions. */
export function pulseTrain(
  positions: readonly number[],
  amplitudes: readonly number[] = [],
): Float32Array {
  const samples = new Float32Array(Math.ceil((positions.at(-1) ?? 0) + 400));
  positions.forEach((position, pulse) => {
    const amplitude = amplitudes[pulse] ?? 1;
    for (let i = Math.ceil(position); i < Math.min(samples.length, position + 400); i++) {
      const t = (i - position) / PULSE_RATE_HZ;
      // Rises smoothly, so that its spectrum ends well below half the rate.
      const envelope = (t * 2500) ** 2 * Math.exp(-t * 2500);
      samples[i] += 0.3 * amplitude * envelope * Math.sin(2 * Math.PI * 900 * t);
    }
  });
  return samples;
}

/** Positions that `periods` lead to. */
export function positionsOf(periods: readonly number[]): number[] {
  let at = 200;
  return [at, ...periods.map((period) => (at += period))];
}
