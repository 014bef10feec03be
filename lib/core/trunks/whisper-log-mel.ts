import { applyMelFilters } from '../dsp/apply-mel-filters';
import { CompositeFft } from '../dsp/composite-fft';
import { hannWindow } from '../dsp/hann-window';
import { melFilterBank } from '../dsp/mel-filter-bank';

const SPEC = { sampleRate: 16_000, nFft: 400, nMels: 80, fMin: 0, fMax: 8000 };
const HOP = 160;
const HALF = SPEC.nFft / 2;

export interface MelFrames {
  readonly frames: number;
  /** [bands][frames] */
  readonly mel: Float32Array;
}

/** The signal mirrored at both ends, without its first and last sample, as torch.stft pads it. */
function mirror(samples: Float32Array): Float64Array {
  const length = Math.max(samples.length, SPEC.nFft);
  const signal = new Float64Array(length);
  signal.set(samples);
  return Float64Array.from({ length: length + SPEC.nFft }, (_, i) => {
    const at = Math.abs(i - HALF);
    return signal[at < length ? at : 2 * (length - 1) - at];
  });
}

/**
 * Whisper's log-mel spectrogram: m = log₁₀ max(mel power, 10⁻¹⁰), nothing deeper than 8 below the
 * clip's largest, (m + 4)/4. Frames of 25 ms every 10 ms without the last, an even number of them; the
 * clip is not padded to 30 s. Shorter than 25 ms it is filled up with silence.
 * Source: Radford et al. (2022), `log_mel_spectrogram` of openai/whisper.
 * @param samples mono at 16 kHz
 */
export function whisperLogMel(samples: Float32Array): MelFrames {
  const signal = mirror(samples);
  const whole = Math.floor((signal.length - SPEC.nFft) / HOP);
  const frames = whole - (whole % 2);
  const window = hannWindow(SPEC.nFft);
  const fft = new CompositeFft(SPEC.nFft);
  const filters = melFilterBank(SPEC);
  const power = new Float64Array(HALF + 1);
  const mel = new Float32Array(SPEC.nMels * frames);
  for (let frame = 0; frame < frames; frame++) {
    const windowed = window.map((weight, i) => weight * signal[frame * HOP + i]);
    fft.power(windowed, power);
    applyMelFilters(filters, power, { mel, frames, frame });
  }
  let largest = -10;
  for (let i = 0; i < mel.length; i++) {
    mel[i] = Math.log10(Math.max(mel[i], 1e-10));
    largest = Math.max(largest, mel[i]);
  }
  for (let i = 0; i < mel.length; i++) mel[i] = (Math.max(mel[i], largest - 8) + 4) / 4;
  return { frames, mel };
}
