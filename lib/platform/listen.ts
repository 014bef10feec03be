import { EventEmitter } from 'node:events';
import pg from 'pg';
import { env } from './env';
import { log } from './log';
import { CHANGE_CHANNEL, STOP_CHANNEL } from './notify';

const RECONNECT_MS = 1000;

const shared = globalThis as typeof globalThis & { prosodiaListener?: EventEmitter };

async function connect(emitter: EventEmitter): Promise<void> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true });
  let ended = false;
  const again = (): void => {
    if (ended) return;
    ended = true;
    setTimeout(() => void connect(emitter), RECONNECT_MS).unref();
  };
  client.on('notification', ({ channel, payload }) => emitter.emit(channel, payload ?? ''));
  client.on('error', again);
  client.on('end', again);
  try {
    await client.connect();
    await client.query(`listen ${CHANGE_CHANNEL}`);
    await client.query(`listen ${STOP_CHANNEL}`);
    emitter.emit('connected');
  } catch (error) {
    log().warn({ error: String(error) }, 'listening for changes failed; trying again');
    await client.end().catch(() => undefined);
    again();
  }
}

/**
 * One LISTEN connection per process, fanned out to whoever asks. Events are named by channel and
 * carry the payload; `connected` follows each (re)connection, when changes may have been missed.
 */
export function listener(): EventEmitter {
  if (!shared.prosodiaListener) {
    shared.prosodiaListener = new EventEmitter().setMaxListeners(0);
    void connect(shared.prosodiaListener);
  }
  return shared.prosodiaListener;
}
