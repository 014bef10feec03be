'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { throttleTrailing } from '@/lib/web/throttle-trailing';

const REFRESH_MS = 500;
/** a hidden tab still shows its progress in its title, but need not hurry */
const HIDDEN_REFRESH_MS = 5000;
/** how often to look while no event stream stands */
const POLL_MS = 5000;

/**
 * Renders the page anew on the server whenever the subject (import, feature set or run) changes, as
 * long as `active`; less often while the tab is hidden. A broken stream is replaced by polling.
 */
export function useLive(subjectId: string, active: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!active) return;
    const render = (): void => startTransition(() => router.refresh());
    const soon = throttleTrailing(render, REFRESH_MS);
    const later = throttleTrailing(render, HIDDEN_REFRESH_MS);
    const changed = (): void => (document.hidden ? later() : soon());
    const seen = (): void => {
      if (!document.hidden) soon();
    };
    const source = new EventSource(`/api/events?subject=${encodeURIComponent(subjectId)}`);
    source.addEventListener('change', changed);
    document.addEventListener('visibilitychange', seen);
    const poll = setInterval(() => {
      if (source.readyState !== EventSource.OPEN) changed();
    }, POLL_MS);
    return () => {
      source.close();
      soon.cancel();
      later.cancel();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [subjectId, active, router]);
}
