import { clipAudioHref } from '@/app/_audio/player';
import { AppError } from '@/lib/core/app-error';
import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';

/**
 * Fetches a clip's prepared audio and decodes it exactly, without the browser's resampling.
 * @throws AppError worded for the page
 */
export async function fetchRecording(clipId: string, signal: AbortSignal): Promise<Float32Array> {
  const response = await fetch(clipAudioHref(clipId), { signal });
  if (!response.ok) {
    const message = 'The clip’s audio could not be loaded. Reload the page to try again.';
    throw new AppError('unavailable', message);
  }
  return mixToMono(decodeAudio(new Uint8Array(await response.arrayBuffer())).channels);
}
