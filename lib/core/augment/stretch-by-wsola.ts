import { hannWindow } from '../dsp/hann-window';

export interface WsolaSpec {
  /** Above 1 is faster and shorter. */
  readonly rate: number;
  readonly sampleRate: number;
}

/** Windows of 30 ms hold two periods of most voices; their place may move by 10 ms to each side. */
const WINDOW_SEC = 0.03;
const TOLERANCE_SEC = 0.01;

/** Σ x[a + i]·x[b + i], over the energy at b: how well b goes on where a would have. */
function likeness(
  samples: Float32Array,
  { a, b }: { readonly a: number; readonly b: number },
  length: number,
): number {
  let product = 0;
  let energy = 1e-12;
  const from = Math.max(0, -a, -b);
  const to = Math.min(length, samples.length - a, samples.length - b);
  for (let i = from; i < to; i++) {
    product += samples[a + i] * samples[b + i];
    energy += samples[b + i] * samples[b + i];
  }
  return product / Math.sqrt(energy);
}

/**
 * Changes duration and keeps pitch in the time domain: windows are taken from where the signal looks
 * most like the natural continuation of the window before, and overlap-added. Keeps the wave shape
 * and onsets of one voice better than a phase vocoder; several voices at once it roughens.
 * Source: Verhelst & Roelands (1993), ICASSP, "waveform similarity overlap-add".
 * @returns round(n / rate) samples
 */
export function stretchByWsola(
  samples: Float32Array,
  { rate, sampleRate }: WsolaSpec,
): Float32Array {
  const hop = Math.round((WINDOW_SEC * sampleRate) / 2);
  const tolerance = Math.round(TOLERANCE_SEC * sampleRate);
  const window = hannWindow(2 * hop);
  const output = new Float32Array(Math.round(samples.length / rate));
  let natural = -hop;
  for (let start = -hop; start < output.length; start += hop) {
    const wished = Math.round((start + hop) * rate) - hop;
    let best = wished;
    let bestLikeness = Number.NEGATIVE_INFINITY;
    for (let b = wished - tolerance; b <= wished + tolerance && start > -hop; b++) {
      const like = likeness(samples, { a: natural, b }, 2 * hop);
      if (like > bestLikeness) {
        best = b;
        bestLikeness = like;
      }
    }
    const from = Math.max(0, -start, -best);
    const to = Math.min(2 * hop, output.length - start, samples.length - best);
    for (let i = from; i < to; i++) output[start + i] += window[i] * samples[best + i];
    natural = best + hop;
  }
  return output;
}
