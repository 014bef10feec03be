'use client';

import { useEffect, useRef, useState } from 'react';
import type { AugmentationSpec } from '@/lib/core/augment/augmentation-spec';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { fetchRecording } from './fetch-recording';
import type { LabAnswer, LabView } from './lab-message';

/** Between the last movement of a slider and the computation. */
const SETTLE_MS = 120;
const UNTOUCHED: AugmentationSpec = { version: 1, seed: 0, signal: [], mel: [] };

export interface LabViews {
  readonly original: LabView | null;
  readonly augmented: LabView | null;
  readonly tookMs: number | null;
  readonly isBusy: boolean;
  readonly failure: string | null;
}

const EMPTY: LabViews = {
  original: null,
  augmented: null,
  tookMs: null,
  isBusy: true,
  failure: null,
};

const wordOf = (error: unknown): string =>
  error instanceof Error ? error.message : 'The clip could not be computed. Reload the page.';

/** The clip before and after the augmentation, computed in a worker; the newest settings win. */
export function useLabViews(
  clipId: string,
  spec: FeatureSetSpec,
  augmentation: AugmentationSpec,
): LabViews {
  const [views, setViews] = useState(EMPTY);
  const [isLoaded, setLoaded] = useState(false);
  const worker = useRef<Worker | null>(null);
  const asked = useRef(0);

  useEffect(() => {
    const created = new Worker(new URL('./lab-worker.ts', import.meta.url), { type: 'module' });
    const stop = new AbortController();
    worker.current = created;
    created.addEventListener('message', ({ data }: MessageEvent<LabAnswer>) => {
      if (!data.ok) return setViews((was) => ({ ...was, isBusy: false, failure: data.reason }));
      const { id, view, tookMs } = data;
      setViews((was) => {
        if (id === 0) return { ...was, original: view };
        const isBusy = id < asked.current;
        return { ...was, augmented: view, tookMs, isBusy, failure: null };
      });
    });
    fetchRecording(clipId, stop.signal)
      .then((samples) => {
        created.postMessage({ id: 0, samples, augmentation: UNTOUCHED, spec });
        setLoaded(true);
      })
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        setViews((was) => ({ ...was, isBusy: false, failure: wordOf(error) }));
      });
    return () => {
      stop.abort();
      created.terminate();
    };
  }, [clipId, spec]);

  useEffect(() => {
    if (!isLoaded) return;
    setViews((was) => ({ ...was, isBusy: true }));
    const timer = setTimeout(() => {
      asked.current++;
      worker.current?.postMessage({ id: asked.current, augmentation, spec });
    }, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [isLoaded, augmentation, spec]);

  return views;
}
