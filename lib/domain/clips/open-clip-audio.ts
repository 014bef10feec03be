import type { z } from 'zod';
import type { Viewer } from '../authority';
import { findReadableClip } from './find-clip';
import { type ClipAudio, openAudio } from './open-audio';
import { clipAudioInput } from './schema';

/** Opens the prepared audio of a clip, whole or the part that a Range header asks for. */
export async function openClipAudio(
  viewer: Viewer,
  input: z.input<typeof clipAudioInput>,
): Promise<ClipAudio> {
  const { clipId, range } = clipAudioInput.parse(input);
  const { audioKey } = await findReadableClip(viewer, clipId);
  return openAudio(audioKey, range);
}
