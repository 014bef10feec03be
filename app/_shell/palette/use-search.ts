'use client';

import { useEffect, useState } from 'react';
import type { SearchHit } from '@/lib/domain/search/schema';

/** how long nobody types before the server is asked */
const PAUSE_MS = 120;

export interface Search {
  readonly hits: readonly SearchHit[];
  readonly status: 'idle' | 'asking' | 'answered' | 'failed';
}

const IDLE: Search = { hits: [], status: 'idle' };

/** What the workspace holds of this name; earlier hits stay until the newer ones are there. */
export function useSearch(workspaceId: string, text: string): Search {
  const [search, setSearch] = useState(IDLE);
  useEffect(() => {
    const sought = text.trim();
    if (sought === '') {
      setSearch(IDLE);
      return;
    }
    const asking = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const address = `/api/workspaces/${workspaceId}/search?text=${encodeURIComponent(sought)}`;
        const answer = await fetch(address, { signal: asking.signal });
        if (!answer.ok) throw new Error(`answered ${answer.status}`);
        const { hits } = (await answer.json()) as Pick<Search, 'hits'>;
        setSearch({ hits, status: 'answered' });
      } catch {
        if (!asking.signal.aborted) setSearch({ hits: [], status: 'failed' });
      }
    };
    setSearch(({ hits }) => ({ hits, status: 'asking' }));
    const pause = setTimeout(() => void ask(), PAUSE_MS);
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [workspaceId, text]);
  return search;
}
