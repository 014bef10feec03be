import { hannWindow } from '../dsp/hann-window';
import { planRealFft } from '../dsp/real-fft';
import { FINGERPRINT_RATE_HZ, FRAME_LENGTH, HOP_LENGTH } from './fingerprint';

/** One more than there are bits in a frame. */
export const BANDS = 33;
/** What telephone speech still has. */
const LOWEST_HZ = 250;
const HIGHEST_HZ = 3400;

/** First bin of each band and of the one after the last; logarithmic, each at least one bin wide. */
function bandEdges(): Uint16Array {
  const binHz = FINGERPRINT_RATE_HZ / FRAME_LENGTH;
  const ratio = HIGHEST_HZ / LOWEST_HZ;
  return Uint16Array.from({ length: BANDS + 1 }, (_, band) =>
    Math.round((LOWEST_HZ * ratio ** (band / BANDS)) / binHz),
  );
}

const EDGES = bandEdges();
const WINDOW = hannWindow(FRAME_LENGTH);

/**
 * Energy of each band in each frame that lies wholly inside the signal.
 * @param samples mono at FINGERPRINT_RATE_HZ
 * @returns BANDS values a frame, frame after frame
 */
export function bandEnergies(samples: Float32Array): Float64Array {
  const frames = Math.max(0, Math.floor((samples.length - FRAME_LENGTH) / HOP_LENGTH) + 1);
  const energies = new Float64Array(frames * BANDS);
  const fft = planRealFft(FRAME_LENGTH);
  const windowed = new Float64Array(FRAME_LENGTH);
  for (let frame = 0; frame < frames; frame++) {
    const start = frame * HOP_LENGTH;
    for (let i = 0; i < FRAME_LENGTH; i++) windowed[i] = samples[start + i] * WINDOW[i];
    fft.forward(windowed);
    for (let band = 0; band < BANDS; band++) {
      let sum = 0;
      for (let bin = EDGES[band]; bin < EDGES[band + 1]; bin++) {
        sum += fft.re[bin] * fft.re[bin] + fft.im[bin] * fft.im[bin];
      }
      energies[frame * BANDS + band] = sum;
    }
  }
  return energies;
}
