import 'server-only';
import { log } from '@/lib/platform/log';
import { sweepUploads } from './sweep-uploads';
import { uploadStore } from './upload-store';

const HOUR_MS = 3_600_000;
/** A half upload can be gone on with for a day. */
const KEPT_MS = 24 * HOUR_MS;

let nextSweepMs = 0;

/** Clears half uploads away, at most once an hour; nobody waits for it. */
export function sweepNowAndThen(): void {
  const now = Date.now();
  if (now < nextSweepMs) return;
  nextSweepMs = now + HOUR_MS;
  sweepUploads(uploadStore().store.directory, now - KEPT_MS).catch((error: unknown) => {
    log().warn({ error: String(error) }, 'clearing half uploads away failed');
  });
}
