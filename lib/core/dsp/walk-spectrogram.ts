import { countFrames } from './count-frames';
import { hannWindow } from './hann-window';
import { readWindowedFrame } from './read-windowed-frame';
import { planRealFft } from './real-fft';

/**
 * Short-time Fourier transform, frame by frame: |Σ x[n]·hann[n]·e^(−2πikn/nFft)|².
 * Source: librosa.stft with its defaults (Hann, center, constant padding), squared.
 * @param spec nFft: a power of two; hopLength in samples
 * @param visit gets nFft/2 + 1 powers, which are overwritten by the next frame
 */
export function walkSpectrogram(
  samples: Float32Array,
  spec: { readonly nFft: number; readonly hopLength: number },
  visit: (power: Float64Array, frame: number) => void,
): void {
  const { nFft, hopLength } = spec;
  const fft = planRealFft(nFft);
  const windowed = { window: hannWindow(nFft), frame: new Float64Array(nFft) };
  const power = new Float64Array(nFft / 2 + 1);
  const frames = countFrames(samples.length, hopLength);
  for (let frame = 0; frame < frames; frame++) {
    readWindowedFrame(samples, frame * hopLength, windowed);
    fft.power(windowed.frame, power);
    visit(power, frame);
  }
}
