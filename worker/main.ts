import { z } from 'zod';
import { systemAuthority } from '@/lib/domain/authority';
import { closeDb } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { runQueue } from './run-queue';

/** After this long a shutdown ends as it is; the next worker's recovery does the rest. */
const SHUTDOWN_LIMIT_MS = 15_000;
/** EX_TEMPFAIL of sysexits.h: start me again. */
const LOST_DATABASE = 75;

const { WORKER_CONCURRENCY } = z
  .object({ WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(2) })
  .parse(process.env);

async function main(): Promise<void> {
  const queue = await runQueue({
    system: systemAuthority(),
    concurrency: WORKER_CONCURRENCY,
    bundleUrl: import.meta.url,
    onLost: (error) => {
      log().fatal({ err: error }, 'the database is gone; ending to be started again');
      process.exit(LOST_DATABASE);
    },
  });
  let isEnding = false;
  const end = async (why: string): Promise<void> => {
    if (isEnding) return;
    isEnding = true;
    log().info({ why }, 'the worker is ending');
    setTimeout(() => process.exit(1), SHUTDOWN_LIMIT_MS).unref();
    await queue.stop();
    await closeDb();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void end(signal));
  }
  log().info({ concurrency: WORKER_CONCURRENCY }, 'the worker is ready');
}

main().catch((error: unknown) => {
  log().fatal({ err: error }, 'the worker could not start');
  process.exit(1);
});
