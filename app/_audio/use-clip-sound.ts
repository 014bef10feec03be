'use client';

import { useEffect, useState } from 'react';
import { decodeWav } from '@/lib/core/audio/decode-wav';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';
import { clipAudioHref } from './player';
import { findPeak } from './prepare-waveform';

export interface ClipSound {
  readonly samples: Float32Array;
  readonly sampleRateHz: number;
  /** the largest amplitude, full scale 1 */
  readonly peak: number;
}

/** The samples of a clip's prepared audio, fetched once the part that draws them is there. */
export function useClipSound(clipId: string): ClipSound | null {
  const [sound, setSound] = useState<ClipSound | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const read = async (): Promise<void> => {
      const response = await fetch(clipAudioHref(clipId), { signal: abort.signal });
      if (!response.ok) return;
      const audio = decodeWav(new Uint8Array(await response.arrayBuffer()));
      const samples = mixToMono(audio.channels);
      setSound({ samples, sampleRateHz: audio.sampleRateHz, peak: findPeak(samples) });
    };
    // The player says aloud what a sound that cannot be had means; the other tracks do without it.
    read().catch(() => undefined);
    return () => abort.abort();
  }, [clipId]);
  return sound;
}
