'use client';

import { useEffect, useState } from 'react';
import type { MapDot } from '@/lib/domain/explore/schema';
import type { UmapAnswer } from './umap-worker';

export type UmapState =
  | { readonly status: 'off' }
  | { readonly status: 'running'; readonly share: number }
  | { readonly status: 'ready'; readonly positions: readonly (readonly [number, number])[] }
  | { readonly status: 'failed' };

/** UMAP of the dots' components, computed in a thread of its own while it is wanted. */
export function useUmap(dots: readonly MapDot[], isWanted: boolean): UmapState {
  const [state, setState] = useState<UmapState>({ status: 'off' });
  useEffect(() => {
    if (!isWanted || dots.length < 3) {
      setState({ status: 'off' });
      return;
    }
    setState({ status: 'running', share: 0 });
    const worker = new Worker(new URL('./umap-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<UmapAnswer>) =>
      setState(
        'positions' in data
          ? { status: 'ready', positions: data.positions }
          : { status: 'running', share: data.done / data.total },
      );
    worker.onerror = () => setState({ status: 'failed' });
    worker.postMessage(dots.map(({ scores }) => scores));
    return () => worker.terminate();
  }, [dots, isWanted]);
  return state;
}
