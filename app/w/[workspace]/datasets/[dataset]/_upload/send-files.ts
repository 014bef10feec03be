import pLimit from 'p-limit';
import type { DroppedFile } from './dropped-file';
import { sendFile } from './send-file';

/** Enough to hide the server's answer time between many small files. */
const AT_ONCE = 3;

export interface SendFilesOptions {
  readonly importId: string;
  readonly signal: AbortSignal;
  /** bytes of all files sent since this call */
  onProgress(bytes: number): void;
  onSent(file: DroppedFile): void;
}

/** Sends the files, three at a time. The first failure stops the others; what has arrived is kept. */
export async function sendFiles(
  files: readonly DroppedFile[],
  { importId, signal, onProgress, onSent }: SendFilesOptions,
): Promise<void> {
  const stop = new AbortController();
  const either = AbortSignal.any([signal, stop.signal]);
  const sentBytes = files.map(() => 0);
  let bytes = 0;
  const limit = pLimit(AT_ONCE);
  const sendAt = async (index: number): Promise<void> => {
    either.throwIfAborted();
    const report = (fileBytes: number): void => {
      bytes += fileBytes - sentBytes[index];
      sentBytes[index] = fileBytes;
      onProgress(bytes);
    };
    await sendFile(files[index], { importId, signal: either, onProgress: report });
    onSent(files[index]);
    report(files[index].file.size);
  };
  try {
    await Promise.all(files.map((_, index) => limit(() => sendAt(index))));
  } catch (error) {
    stop.abort(error);
    throw error;
  }
}
