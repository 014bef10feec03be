import { hannWindow } from '../dsp/hann-window';
import { hzToMel } from '../dsp/hz-to-mel';
import { planRealFft } from '../dsp/real-fft';

const SAMPLE_RATE = 16_000;
const WINDOW = 400;
const HOP = 160;
const N_FFT = 512;
const BANDS = 64;
const PATCH_FRAMES = 96;
const PATCH_HOP = 48;
/** Samples that the frames of one patch look at. */
const PATCH_SAMPLES = (PATCH_FRAMES - 1) * HOP + WINDOW;

export interface YamnetPatches {
  readonly count: number;
  /** [count][96 frames][64 bands] */
  readonly patches: Float32Array;
}

/** Weights [bands][bins]: triangles in mel, not in Hz, of height 1; nothing of bin 0. */
function triangles(): Float64Array[] {
  const low = hzToMel(125, true);
  const step = (hzToMel(7500, true) - low) / (BANDS + 1);
  return Array.from({ length: BANDS }, (_, band) =>
    Float64Array.from({ length: N_FFT / 2 + 1 }, (__, bin) => {
      const at = (hzToMel((bin * SAMPLE_RATE) / N_FFT, true) - low) / step - band;
      return bin === 0 ? 0 : Math.max(0, Math.min(at, 2 - at));
    }),
  );
}

/** ln(mel magnitude + 0.001), [frames][bands]. */
function logMel(samples: Float32Array, frames: number): Float32Array {
  const filters = triangles();
  const window = hannWindow(WINDOW);
  const fft = planRealFft(N_FFT);
  const frame = new Float64Array(N_FFT);
  const magnitude = new Float64Array(N_FFT / 2 + 1);
  const mel = new Float32Array(frames * BANDS);
  for (let at = 0; at < frames; at++) {
    for (let i = 0; i < WINDOW; i++) frame[i] = window[i] * (samples[at * HOP + i] ?? 0);
    fft.power(frame, magnitude);
    for (let bin = 0; bin < magnitude.length; bin++) magnitude[bin] = Math.sqrt(magnitude[bin]);
    filters.forEach((weights, band) => {
      const sum = weights.reduce((total, weight, bin) => total + weight * magnitude[bin], 0);
      mel[at * BANDS + band] = Math.log(sum + 0.001);
    });
  }
  return mel;
}

/**
 * YAMNet's input: patches of 0.96 s every 0.48 s of a log-mel spectrogram; the end is filled up with
 * silence to a whole patch.
 * Source: `features.py` of tensorflow/models/research/audioset/yamnet.
 * @param samples mono at 16 kHz
 */
export function yamnetPatches(samples: Float32Array): YamnetPatches {
  const rest = Math.max(0, samples.length - PATCH_SAMPLES);
  const count = 1 + Math.ceil(rest / (PATCH_HOP * HOP));
  const mel = logMel(samples, PATCH_FRAMES + (count - 1) * PATCH_HOP);
  const patches = new Float32Array(count * PATCH_FRAMES * BANDS);
  for (let patch = 0; patch < count; patch++) {
    const from = patch * PATCH_HOP * BANDS;
    const frames = mel.subarray(from, from + PATCH_FRAMES * BANDS);
    patches.set(frames, patch * PATCH_FRAMES * BANDS);
  }
  return { count, patches };
}
