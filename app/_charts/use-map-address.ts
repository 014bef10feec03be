'use client';

import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';

interface MapAddress {
  readonly hidden: ReadonlySet<string>;
  toggle(emotion: string): void;
  readonly chosenId: string | null;
  choose(clipId: string): void;
}

/** Writes one name of the address in place: the dots are here already, so the server is not asked. */
function write(name: string, value: string): void {
  const params = new URLSearchParams(window.location.search);
  if (value) params.set(name, value);
  else params.delete(name);
  window.history.replaceState(null, '', `?${params}`);
}

/** What the address of the map holds besides its layout: labels left out, and the chosen clip. */
export function useMapAddress(): MapAddress {
  const params = useSearchParams();
  const hide = params.get('hide') ?? '';
  const hidden = useMemo(() => new Set(hide.split(',').filter(Boolean)), [hide]);
  return {
    hidden,
    chosenId: params.get('clip'),
    toggle(emotion) {
      const next = new Set(hidden);
      if (!next.delete(emotion)) next.add(emotion);
      write('hide', [...next].join(','));
    },
    choose: (clipId) => write('clip', clipId),
  };
}
