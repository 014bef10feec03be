import { type DetailedError, Upload } from 'tus-js-client';
import type { DroppedFile } from './dropped-file';

/** Lost at most when a connection breaks. */
const CHUNK_BYTES = 5 * 1024 * 1024;
/** Some three minutes of patience with a broken line before a person has to press a button. */
const RETRY_DELAYS_MS = [300, 1000, 2000, 5000, 10_000, 20_000, 30_000, 30_000, 30_000, 30_000];

export interface SendFileOptions {
  readonly importId: string;
  readonly signal: AbortSignal;
  onProgress(sentBytes: number): void;
}

const isDetailed = (error: Error): error is DetailedError => 'originalRequest' in error;

/** The reason why an upload ended, in the server's words where it answered. */
export function uploadFailure(error: Error): string {
  const body = isDetailed(error) ? error.originalResponse?.getBody() : undefined;
  if (!body) return 'The connection to the server is lost. What has arrived is kept.';
  try {
    const answer: unknown = JSON.parse(body);
    const message = answer instanceof Object && 'message' in answer ? answer.message : null;
    if (typeof message === 'string') return message;
  } catch {
    // Not one of our answers: a proxy's page, or the protocol's own word.
  }
  return `The server refused the upload: ${body.slice(0, 200).trim()}`;
}

/** Only what may pass by itself is tried again: no answer, an overloaded or restarting server, a lock. */
function isWorthRetrying(error: DetailedError): boolean {
  const status = error.originalResponse?.getStatus() ?? 0;
  return status === 0 || status >= 500 || status === 423 || status === 429;
}

/** What makes two files the same upload, so that one begun in a closed tab is gone on with. */
const fingerprint = ({ path, file }: DroppedFile, importId: string): string =>
  ['prosodia', importId, file.size, file.lastModified, path].join(' ');

/** Sends one file to the import, going on where an earlier try broke off. */
export function sendFile(dropped: DroppedFile, options: SendFileOptions): Promise<void> {
  const { importId, signal, onProgress } = options;
  const { path, file } = dropped;
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: '/api/uploads',
      chunkSize: CHUNK_BYTES,
      retryDelays: RETRY_DELAYS_MS,
      metadata: { importId, path },
      fingerprint: async () => fingerprint(dropped, importId),
      // A file of one chunk is sent again in one request; remembering thousands would fill the store.
      storeFingerprintForResuming: file.size > CHUNK_BYTES,
      removeFingerprintOnSuccess: true,
      uploadDataDuringCreation: true,
      onShouldRetry: isWorthRetrying,
      onProgress,
      onSuccess: () => resolve(),
      onError: (error) => reject(new Error(`${path}: ${uploadFailure(error)}`, { cause: error })),
    });
    signal.addEventListener('abort', () => {
      void upload.abort();
      reject(signal.reason);
    });
    upload.findPreviousUploads().then(([previous]) => {
      if (signal.aborted) return;
      if (previous) upload.resumeFromPreviousUpload(previous);
      upload.start();
    }, reject);
  });
}
