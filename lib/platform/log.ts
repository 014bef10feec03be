import { pino } from 'pino';
import { env } from './env';

let logger: ReturnType<typeof pino> | undefined;

/** The process's logger: one JSON line an event, on stderr so that stdout stays for documents. */
export function log(): ReturnType<typeof pino> {
  logger ??= pino({ level: env().LOG_LEVEL, base: { pid: process.pid } }, pino.destination(2));
  return logger;
}
