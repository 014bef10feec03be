import { hzToMel } from '../dsp/hz-to-mel';
import { melFrequencies } from '../dsp/mel-frequencies';

export interface VocalTractSpec {
  /** Warp factor α, in the paper 0.9 to 1.1; above 1 the formants move down. */
  readonly alpha: number;
  readonly sampleRate: number;
  readonly nMels: number;
  readonly fMin: number;
  readonly fMax: number;
  /** Of the mel scale the bands are on: HTK's, else Slaney's. */
  readonly htk: boolean;
}

/** Up to here frequencies scale by α; above, the rest is squeezed or widened to meet half the rate. */
const BOUNDARY_HZ = 4800;

/**
 * f ↦ f·α up to F·min(α, 1)/α, then straight on to the Nyquist frequency, which stays.
 * Source: Jaitly & Hinton (2013), ICML workshop, eq. 1, with F = 4800 Hz (or 0.6 of the Nyquist
 * frequency, where that is lower).
 */
export function warpFrequency(hz: number, alpha: number, nyquistHz: number): number {
  const reached = Math.min(BOUNDARY_HZ, 0.6 * nyquistHz) * Math.min(alpha, 1);
  const boundary = reached / alpha;
  if (hz <= boundary) return hz * alpha;
  return nyquistHz - ((nyquistHz - reached) / (nyquistHz - boundary)) * (nyquistHz - hz);
}

/**
 * Vocal tract length perturbation of a mel spectrogram: every band takes the value that stands at its
 * warped centre, read between bands. Pitch, duration and level stay.
 * Source: Jaitly & Hinton (2013), who move the centres of the filter bank.
 * @param logMel row-major [nMels][frames]
 * @returns the same shape
 */
export function warpVocalTract(logMel: Float32Array, spec: VocalTractSpec): Float32Array {
  const { alpha, sampleRate, nMels, fMin, fMax, htk } = spec;
  const frames = logMel.length / nMels;
  const centres = melFrequencies(nMels + 2, { fMin, fMax, htk });
  const lowest = hzToMel(fMin, htk);
  const step = (hzToMel(fMax, htk) - lowest) / (nMels + 1);
  const warped = new Float32Array(logMel.length);
  for (let band = 0; band < nMels; band++) {
    const hz = warpFrequency(centres[band + 1], alpha, sampleRate / 2);
    const at = Math.min(nMels - 1, Math.max(0, (hzToMel(hz, htk) - lowest) / step - 1));
    const below = Math.floor(at);
    const above = Math.min(nMels - 1, below + 1);
    const share = at - below;
    for (let frame = 0; frame < frames; frame++) {
      warped[band * frames + frame] =
        (1 - share) * logMel[below * frames + frame] + share * logMel[above * frames + frame];
    }
  }
  return warped;
}
