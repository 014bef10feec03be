import type { Readable } from 'node:stream';
import type { z } from 'zod';
import { storage } from '@/lib/platform/storage/storage';
import type { Viewer } from '../authority';
import { findReadableClip } from './find-clip';
import { parseByteRange } from './parse-byte-range';
import { clipAudioInput } from './schema';

/** What an HTTP route needs to answer: the status, and the bytes from `start` to `end`, both included. */
export type ClipAudio =
  | {
      readonly status: 200 | 206;
      readonly stream: Readable;
      readonly start: number;
      readonly end: number;
      readonly sizeBytes: number;
      readonly contentType: 'audio/wav';
    }
  /** the range lies outside of the audio */
  | { readonly status: 416; readonly sizeBytes: number };

/** Opens the prepared audio of a clip, whole or the part that a Range header asks for. */
export async function openClipAudio(
  viewer: Viewer,
  input: z.input<typeof clipAudioInput>,
): Promise<ClipAudio> {
  const { clipId, range: header } = clipAudioInput.parse(input);
  const { audioKey } = await findReadableClip(viewer, clipId);
  const sizeBytes = await storage().size(audioKey);
  const range = parseByteRange(header, sizeBytes);
  if (range === 'unsatisfiable') return { status: 416, sizeBytes };
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 };
  const stream = await storage().stream(audioKey, range ?? undefined);
  return { status: range ? 206 : 200, stream, start, end, sizeBytes, contentType: 'audio/wav' };
}
