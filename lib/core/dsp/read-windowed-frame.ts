/**
 * Copies the frame whose middle is the sample `centre` and multiplies it by a window; zeros stand
 * outside the signal. Source: librosa.stft's center=True with pad_mode='constant'.
 * @param frame receives window.length samples, the first of them at centre − length/2
 */
export function readWindowedFrame(
  samples: Float32Array,
  centre: number,
  { window, frame }: { readonly window: Float64Array; readonly frame: Float64Array },
): void {
  const { length } = window;
  const start = centre - length / 2;
  const from = Math.min(length, Math.max(0, length / 2 - centre));
  const to = Math.max(from, Math.min(length, samples.length - start));
  frame.fill(0, 0, from);
  for (let i = from; i < to; i++) frame[i] = samples[start + i] * window[i];
  frame.fill(0, to);
}
