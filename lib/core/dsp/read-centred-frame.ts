/**
 * Copies the frame whose middle is the sample `centre`, zeros standing outside the signal.
 * Source: librosa's center=True with pad_mode='constant'.
 * @param frame receives frame.length samples, the first of them at centre − length/2
 */
export function readCentredFrame(samples: Float32Array, centre: number, frame: Float64Array): void {
  const start = centre - frame.length / 2;
  const from = Math.max(0, -start);
  const to = Math.max(from, Math.min(frame.length, samples.length - start));
  frame.fill(0, 0, Math.min(from, frame.length));
  for (let i = from; i < to; i++) frame[i] = samples[start + i];
  frame.fill(0, to);
}
