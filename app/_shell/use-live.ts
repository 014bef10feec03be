'use client';
import { useRouter } from 'next/navigation';
import { startTransition, useEffect } from 'react';
import { throttleTrailing } from '@/lib/web/throttle-trailing';

const REFRESH_MS = 500;
/** how often to look while no event stream stands */
const POLL_MS = 5000;

/**
 * Renders the page anew on the server whenever the subject (import, feature set or run) changes, as
 * long as `active`. A hidden tab waits until it is seen; a broken stream is replaced by polling.
 */
export function useLive(subjectId: string, active: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!active) return;
    let missed = false;
    const refresh = throttleTrailing(() => startTransition(() => router.refresh()), REFRESH_MS);
    const changed = (): void => {
      missed = document.hidden;
      if (!missed) refresh();
    };
    const seen = (): void => {
      if (!document.hidden && missed) changed();
    };
    const source = new EventSource(`/api/events?subject=${encodeURIComponent(subjectId)}`);
    source.addEventListener('change', changed);
    document.addEventListener('visibilitychange', seen);
    const poll = setInterval(() => {
      if (source.readyState !== EventSource.OPEN) changed();
    }, POLL_MS);
    return () => {
      source.close();
      refresh.cancel();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', seen);
    };
  }, [subjectId, active, router]);
}
