import { AppError } from '@/lib/core/app-error';
import { systemAuthority } from '@/lib/domain/authority';
import { runQueue } from '../run-queue';
import { Interrupted } from './interrupted';

/** A job at a time: each of them uses every core by itself. */
const CONCURRENCY = 1;

/**
 * Runs the queue in this process for as long as the work takes, so that a command needs no worker;
 * where one runs, either may take the job. Ctrl-C leaves what is under way to be resumed.
 */
export async function withQueue<T>(work: () => Promise<T>): Promise<T> {
  let breakOff: (reason: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    breakOff = reject;
  });
  broken.catch(() => undefined);
  const queue = await runQueue({
    system: systemAuthority(),
    concurrency: CONCURRENCY,
    bundleUrl: import.meta.url,
    onLost: () => {
      breakOff(
        new AppError('unavailable', 'The database is gone. What was done is kept; try again.'),
      );
    },
  });
  const interrupt = (): void => breakOff(new Interrupted());
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, interrupt);
  try {
    return await Promise.race([work(), broken]);
  } finally {
    await queue.stop();
  }
}
