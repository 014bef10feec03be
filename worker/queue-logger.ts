import { Logger } from 'graphile-worker';
import { log } from '@/lib/platform/log';

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/**
 * The queue's messages in our log, one level quieter than it thinks of them where nothing is wrong: a
 * job that is broken off because its worker ends is no error.
 */
export function queueLogger(shutdown: AbortSignal): Logger {
  return new Logger(() => (level, message) => {
    const ours = LEVELS[level as keyof typeof LEVELS] ?? 'debug';
    log()[shutdown.aborted && ours === 'error' ? 'debug' : ours]({ from: 'queue' }, message);
  });
}
