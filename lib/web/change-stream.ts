import 'server-only';
import { listener } from '@/lib/platform/listen';
import { CHANGE_CHANNEL } from '@/lib/platform/notify';
import { throttleTrailing } from './throttle-trailing';

const TICK_MS = 500;
/** keeps proxies from closing a quiet connection */
const HEARTBEAT_MS = 15_000;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  // no-transform keeps compression, which would hold events back, away
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
};

/** Calls `changed` for each change of the subject, and whenever changes may have been missed. */
function watch(subjectId: string, changed: () => void): () => void {
  const source = listener();
  const onChange = (id: string): void => {
    if (id === subjectId) changed();
  };
  source.on(CHANGE_CHANNEL, onChange);
  source.on('connected', changed);
  return () => {
    source.off(CHANGE_CHANNEL, onChange);
    source.off('connected', changed);
  };
}

/**
 * Server-sent `change` events without content: a sign to read again, at most two a second. The first
 * comes at once, for what changed between the page's reading and its listening.
 */
export function changeStream(subjectId: string, signal: AbortSignal): Response {
  const encoder = new TextEncoder();
  let stop = (): void => undefined;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      const tick = throttleTrailing(() => send('event: change\ndata: {}\n\n'), TICK_MS);
      const unwatch = watch(subjectId, tick);
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      const abort = (): void => {
        stop();
        controller.close();
      };
      stop = () => {
        clearInterval(heartbeat);
        tick.cancel();
        unwatch();
        signal.removeEventListener('abort', abort);
      };
      signal.addEventListener('abort', abort);
      send('retry: 2000\n\n');
      tick();
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: HEADERS });
}
