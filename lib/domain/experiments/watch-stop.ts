import { db } from '@/lib/platform/db';
import { listener } from '@/lib/platform/listen';
import { STOP_CHANNEL } from '@/lib/platform/notify';

export interface StopWatch {
  /** aborts when a person stops the run or deletes it */
  readonly signal: AbortSignal;
  close(): void;
}

/** Listens for Stop; after a lost connection, and at the beginning, the row tells what was missed. */
export async function watchStop(runId: string): Promise<StopWatch> {
  const stop = new AbortController();
  const look = async (): Promise<void> => {
    const run = await db().run.findUnique({ where: { id: runId } });
    if (!run || run.stopRequestedAt) stop.abort();
  };
  const hear = (stopped: string): void => {
    if (stopped === runId) stop.abort();
  };
  const lookAgain = (): void => void look().catch(() => undefined);
  const events = listener();
  events.on(STOP_CHANNEL, hear);
  events.on('connected', lookAgain);
  await look();
  return {
    signal: stop.signal,
    close() {
      events.off(STOP_CHANNEL, hear);
      events.off('connected', lookAgain);
    },
  };
}
