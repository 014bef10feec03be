import { open } from 'node:fs/promises';
import { AppError } from '@/lib/core/app-error';
import { ArchiveInterruption, toInterruption } from './archive-interruption';
import { MAX_ARCHIVE_BYTES, SILENCE_MS } from './archive-limits';

interface Receiving {
  readonly body: ReadableStream<Uint8Array>;
  readonly file: string;
  /** bytes of the file that are here already and stay */
  readonly fromBytes: number;
  readonly onBytes: (haveBytes: number) => void;
  readonly signal: AbortSignal;
}

/** A chunk of the body; null at its end. */
async function readChunk(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: AbortSignal,
): Promise<Uint8Array | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<never>((_, reject) => {
    const fall = (): void => reject(new ArchiveInterruption('it fell silent'));
    timer = setTimeout(fall, SILENCE_MS);
  });
  try {
    const { done, value } = await Promise.race([reader.read(), silence]);
    return done ? null : value;
  } catch (error) {
    signal.throwIfAborted();
    throw toInterruption(error);
  } finally {
    clearTimeout(timer);
  }
}

function refuseTooLarge(): never {
  throw new AppError(
    'too_large',
    `The archive is larger than ${MAX_ARCHIVE_BYTES / 1e9} GB, which is more than any in the list. Nothing was imported.`,
  );
}

/**
 * Writes a body to the end of a file as it comes.
 * @throws ArchiveInterruption where it breaks off; what came until then is kept
 */
export async function receiveBody(receiving: Receiving): Promise<void> {
  const { body, file, fromBytes, onBytes, signal } = receiving;
  const handle = await open(file, fromBytes > 0 ? 'r+' : 'w');
  const reader = body.getReader();
  let haveBytes = fromBytes;
  try {
    for (;;) {
      const chunk = await readChunk(reader, signal);
      if (chunk === null) return;
      if (haveBytes + chunk.length > MAX_ARCHIVE_BYTES) refuseTooLarge();
      await handle.write(chunk, 0, chunk.length, haveBytes);
      haveBytes += chunk.length;
      onBytes(haveBytes);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
    await handle.close();
  }
}
