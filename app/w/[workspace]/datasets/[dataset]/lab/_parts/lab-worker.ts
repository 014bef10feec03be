import type { LabAnswer, LabQuestion } from './lab-message';
import { viewRecording } from './view-recording';

let recording = new Float32Array(0);

const answer = (message: LabAnswer): void => postMessage(message);

/** Runs in a thread of its own, so that sliders stay smooth while a clip is computed. */
addEventListener('message', ({ data }: MessageEvent<LabQuestion>) => {
  const { id, samples, augmentation, spec } = data;
  if (samples) recording = Float32Array.from(samples);
  const startedAt = performance.now();
  try {
    const view = viewRecording(recording, augmentation, spec);
    answer({ id, ok: true, view, tookMs: performance.now() - startedAt });
  } catch (error) {
    answer({ id, ok: false, reason: error instanceof Error ? error.message : 'unknown' });
  }
});
