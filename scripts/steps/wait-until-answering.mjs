/**
 * Waits until the web tier answers a request without failing.
 * @param {string} url @param {AbortSignal} signal
 */
export async function waitUntilAnswering(url, signal) {
  while (!signal.aborted) {
    try {
      const answer = await fetch(url, { redirect: 'manual', signal });
      await answer.body?.cancel();
      if (answer.status < 500) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
