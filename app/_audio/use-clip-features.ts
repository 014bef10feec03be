'use client';

import { useEffect, useState } from 'react';
import type { ClipFeatures } from '@/lib/core/features/clip-features';
import { decodeFeatures } from '@/lib/core/features/decode-features';

export type LoadedFeatures =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly features: ClipFeatures }
  | { readonly status: 'failed'; readonly message: string };

interface Asked {
  readonly clipId: string;
  readonly featureSetId: string;
}

const OFFLINE = 'The features could not be loaded. Check the connection and reload the page.';

/** Where a clip's stored tracks are found. */
export const clipFeaturesHref = ({ clipId, featureSetId }: Asked): string =>
  `/api/clips/${clipId}/features?set=${featureSetId}`;

/** Fetches and decodes a clip's stored tracks. */
async function fetchClipFeatures(asked: Asked, signal?: AbortSignal): Promise<ClipFeatures> {
  const response = await fetch(clipFeaturesHref(asked), { signal });
  if (!response.ok) {
    const failure = (await response.json().catch(() => null)) as { message?: string } | null;
    throw new Error(failure?.message ?? OFFLINE);
  }
  return decodeFeatures(new Uint8Array(await response.arrayBuffer()));
}

/** A clip's stored tracks, fetched when the part that shows them appears. */
export function useClipFeatures({ clipId, featureSetId }: Asked): LoadedFeatures {
  const [loaded, setLoaded] = useState<LoadedFeatures>({ status: 'loading' });
  useEffect(() => {
    const abort = new AbortController();
    setLoaded({ status: 'loading' });
    fetchClipFeatures({ clipId, featureSetId }, abort.signal).then(
      (features) => setLoaded({ status: 'ready', features }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        const known = error instanceof Error && !(error instanceof TypeError);
        setLoaded({ status: 'failed', message: known ? error.message : OFFLINE });
      },
    );
    return () => abort.abort();
  }, [clipId, featureSetId]);
  return loaded;
}
