import { hannWindow } from './hann-window';
import { planRealFft, type RealFft } from './real-fft';

/** Autocorrelation of one windowed frame over that of its window, with its buffers. */
export class FrameAutocorrelation {
  /** To be filled before `compute`, which overwrites it. */
  readonly frame: Float64Array;
  /** r(τ) = r_x(τ)·r_w(0) / (r_x(0)·r_w(τ)) for lags 0 … maxLag + 1. */
  readonly lags: Float64Array;
  private readonly window: Float64Array;
  private readonly windowLags: Float64Array;
  private readonly buffer: Float64Array;
  private readonly fft: RealFft;

  constructor(length: number, maxLag: number) {
    const size = 2 ** Math.ceil(Math.log2(length + maxLag + 2));
    this.fft = planRealFft(size);
    this.buffer = new Float64Array(size);
    this.frame = new Float64Array(length);
    this.window = hannWindow(length);
    this.lags = new Float64Array(maxLag + 2);
    this.windowLags = new Float64Array(maxLag + 2).fill(1);
    this.correlate(this.window);
    this.windowLags.set(this.lags);
  }

  /** Takes the frame's mean off, windows and correlates it. @returns whether it holds any sound */
  compute(): boolean {
    const { frame, window } = this;
    let mean = 0;
    for (let i = 0; i < frame.length; i++) mean += frame[i];
    mean /= frame.length;
    for (let i = 0; i < frame.length; i++) frame[i] = (frame[i] - mean) * window[i];
    return this.correlate(frame);
  }

  private correlate(signal: Float64Array): boolean {
    const { buffer, fft, lags, windowLags } = this;
    buffer.set(signal);
    buffer.fill(0, signal.length);
    fft.forward(buffer);
    const half = fft.size / 2;
    for (let k = 0; k <= half; k++) {
      buffer[k] = fft.re[k] * fft.re[k] + fft.im[k] * fft.im[k];
      if (k > 0) buffer[fft.size - k] = buffer[k];
    }
    fft.forward(buffer);
    const power = fft.re[0];
    if (!(power > 0)) return false;
    for (let lag = 0; lag < lags.length; lag++) lags[lag] = fft.re[lag] / power / windowLags[lag];
    return true;
  }
}
