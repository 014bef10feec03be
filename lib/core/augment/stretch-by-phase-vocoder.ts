import { countFrames } from '../dsp/count-frames';
import { hannWindow } from '../dsp/hann-window';
import { readWindowedFrame } from '../dsp/read-windowed-frame';
import { planRealFft } from '../dsp/real-fft';
import { lockPhases } from './lock-phases';
import { OverlapAdder } from './overlap-adder';

export interface PhaseVocoderSpec {
  /** Above 1 is faster and shorter. */
  readonly rate: number;
  /** A power of two; frames overlap by three quarters. */
  readonly nFft: number;
  /** Keeps the phases around each spectral peak together; false is librosa's definition. */
  readonly phaseLocking: boolean;
}

/** Magnitudes and phases of one analysed frame. */
interface Polar {
  frame: number;
  readonly magnitude: Float64Array;
  readonly phase: Float64Array;
}

/** Analyses the frames that the vocoder asks for; of two neighbours one is known from the last step. */
function openAnalysis(samples: Float32Array, nFft: number, hopLength: number) {
  const fft = planRealFft(nFft);
  const windowed = { window: hannWindow(nFft), frame: new Float64Array(nFft) };
  const frames = countFrames(samples.length, hopLength);
  const slots: Polar[] = [0, 1].map(() => ({
    frame: -1,
    magnitude: new Float64Array(nFft / 2 + 1),
    phase: new Float64Array(nFft / 2 + 1),
  }));
  return (frame: number): Polar => {
    const slot = slots[frame % 2] as Polar;
    if (slot.frame === frame) return slot;
    slot.frame = frame;
    if (frame >= frames) {
      slot.magnitude.fill(0);
      slot.phase.fill(0);
      return slot;
    }
    readWindowedFrame(samples, frame * hopLength, windowed);
    fft.forward(windowed.frame);
    for (let k = 0; k <= nFft / 2; k++) {
      slot.magnitude[k] = Math.hypot(fft.re[k], fft.im[k]);
      slot.phase[k] = Math.atan2(fft.im[k], fft.re[k]);
    }
    return slot;
  };
}

/** Adds to each phase what the bin turned between two frames, unwrapped around the bin's own frequency. */
function advance(phases: Float64Array, { phase: from }: Polar, { phase: to }: Polar): void {
  const bins = phases.length - 1;
  for (let k = 0; k <= bins; k++) {
    // A hop is a quarter of the frame, so bin k turns by k·π/2.
    const expected = (Math.PI / 2) * k;
    const deviation = to[k] - from[k] - expected;
    phases[k] += expected + deviation - 2 * Math.PI * Math.round(deviation / (2 * Math.PI));
  }
}

/**
 * Changes duration and keeps pitch: magnitudes between two analysed frames are interpolated, phases
 * go on by what each bin turned between them.
 * Source: librosa.effects.time_stretch (phase_vocoder with hop = nFft/4, then istft); Flanagan &
 * Golden (1966); with `phaseLocking` Laroche & Dolson (1999). Onsets soften as nFft grows.
 * @returns round(n / rate) samples
 */
export function stretchByPhaseVocoder(
  samples: Float32Array,
  { rate, nFft, phaseLocking }: PhaseVocoderSpec,
): Float32Array {
  const hopLength = nFft / 4;
  const bins = nFft / 2 + 1;
  const analyse = openAnalysis(samples, nFft, hopLength);
  const fft = planRealFft(nFft);
  const magnitude = new Float64Array(bins);
  const phases = Float64Array.from(analyse(0).phase);
  const re = new Float64Array(bins);
  const im = new Float64Array(bins);
  const frame = new Float64Array(nFft);
  const adder = new OverlapAdder(Math.round(samples.length / rate), hannWindow(nFft));
  const frames = countFrames(samples.length, hopLength);
  for (let t = 0; t * rate < frames; t++) {
    const step = t * rate;
    const first = analyse(Math.floor(step));
    const second = analyse(Math.floor(step) + 1);
    const share = step - Math.floor(step);
    for (let k = 0; k < bins; k++) {
      magnitude[k] = (1 - share) * first.magnitude[k] + share * second.magnitude[k];
    }
    if (phaseLocking) lockPhases(magnitude, first.phase, phases);
    for (let k = 0; k < bins; k++) {
      re[k] = magnitude[k] * Math.cos(phases[k]);
      im[k] = magnitude[k] * Math.sin(phases[k]);
    }
    im[0] = 0;
    im[bins - 1] = 0;
    fft.inverse({ re, im }, frame);
    adder.add(frame, t * hopLength - nFft / 2);
    advance(phases, first, second);
  }
  return adder.finish();
}
