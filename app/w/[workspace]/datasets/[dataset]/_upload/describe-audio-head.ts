import { AppError } from '@/lib/core/app-error';
import { isFlac } from '@/lib/core/audio/decode-flac';
import { isWav } from '@/lib/core/audio/decode-wav';
import { readWavFormat } from '@/lib/core/audio/read-wav-format';

/** Enough for the chunks that recorders write before the sound. */
const HEAD_BYTES = 64;
const WAV_FORMAT_BYTE = 20;

/** What a file's first bytes say of it. */
export interface AudioHead {
  /** e.g. `WAV, 48 kHz, mono`; empty where only the whole file tells */
  readonly format: string;
  /** why the file will be refused; null where nothing speaks against it */
  readonly problem: string | null;
}

const CHANNEL_WORDS: Readonly<Record<number, string>> = { 1: 'mono', 2: 'stereo' };

function describeWav(head: Uint8Array): AudioHead {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  const named = head.length >= WAV_FORMAT_BYTE && String.fromCharCode(...head.subarray(12, 16));
  if (named !== 'fmt ') return { format: 'WAV', problem: null };
  const sizeBytes = Math.min(view.getUint32(16, true), head.length - WAV_FORMAT_BYTE);
  try {
    const chunk = new DataView(head.buffer, head.byteOffset + WAV_FORMAT_BYTE, sizeBytes);
    const { channelCount, sampleRateHz, bitsPerSample } = readWavFormat(chunk);
    const channels = CHANNEL_WORDS[channelCount] ?? `${channelCount} channels`;
    const format = `WAV, ${sampleRateHz / 1000} kHz, ${bitsPerSample} bit, ${channels}`;
    return { format, problem: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { format: 'WAV', problem: error.message };
  }
}

/** Tells by a file's first bytes whether it can be sound at all; the server decodes it whole later. */
export function describeAudioHead(head: Uint8Array): AudioHead {
  if (head.length === 0) return { format: '', problem: 'The file is empty (0 bytes).' };
  if (isWav(head)) return describeWav(head);
  if (isFlac(head)) return { format: 'FLAC', problem: null };
  return { format: '', problem: 'The file is neither wave nor FLAC, whatever its name says.' };
}

export async function readAudioHead(file: Blob): Promise<AudioHead> {
  return describeAudioHead(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()));
}
