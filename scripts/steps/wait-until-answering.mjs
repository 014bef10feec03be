import http from 'node:http';

const ATTEMPT_MS = 5000;

/**
 * By `http` and not by `fetch`, which refuses ports that browsers keep for other services.
 * @param {string} url @param {AbortSignal} signal @returns {Promise<number>} the status
 */
const ask = (url, signal) =>
  new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'HEAD', signal, timeout: ATTEMPT_MS });
    request.on('response', (answer) => resolve(answer.statusCode ?? 0));
    request.on('timeout', () => request.destroy(new Error('no answer in time')));
    request.on('error', reject);
    request.end();
  });

/**
 * Waits until the web tier answers a request without failing.
 * @param {string} url @param {AbortSignal} signal
 */
export async function waitUntilAnswering(url, signal) {
  while (!signal.aborted) {
    const status = await ask(url, signal).catch(() => 0); // not listening yet
    if (status > 0 && status < 500) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
