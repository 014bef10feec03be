import type { Readable } from 'node:stream';
import { storage } from '@/lib/platform/storage/storage';
import { parseByteRange } from './parse-byte-range';

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

/** Opens prepared audio, whole or the part that a Range header asks for. */
export async function openAudio(audioKey: string, rangeHeader?: string): Promise<ClipAudio> {
  const sizeBytes = await storage().size(audioKey);
  const range = parseByteRange(rangeHeader, sizeBytes);
  if (range === 'unsatisfiable') return { status: 416, sizeBytes };
  const { start, end } = range ?? { start: 0, end: sizeBytes - 1 };
  const stream = await storage().stream(audioKey, range ?? undefined);
  return { status: range ? 206 : 200, stream, start, end, sizeBytes, contentType: 'audio/wav' };
}
