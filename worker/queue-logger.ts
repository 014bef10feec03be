import { Logger } from 'graphile-worker';
import { log } from '@/lib/platform/log';

const LEVELS = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const;

/** The queue's messages in our log, one level quieter than it thinks of them where nothing is wrong. */
export const queueLogger = new Logger(() => (level, message) => {
  log()[LEVELS[level as keyof typeof LEVELS] ?? 'debug']({ from: 'queue' }, message);
});
