'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

export interface Sound {
  /** what sounds now */
  readonly playing: string | null;
  toggle(name: string, samples: Float32Array): void;
}

/** Plays arrays of samples, one at a time. */
export function useSound(sampleRate: number): Sound {
  const context = useRef<AudioContext | null>(null);
  const source = useRef<AudioBufferSourceNode | null>(null);
  const [playing, setPlaying] = useState<string | null>(null);

  const stop = useCallback(() => {
    const old = source.current;
    source.current = null;
    if (old) {
      old.onended = null;
      old.stop();
    }
    setPlaying(null);
  }, []);

  useEffect(
    () => () => {
      stop();
      void context.current?.close();
      context.current = null;
    },
    [stop],
  );

  const toggle = (name: string, samples: Float32Array): void => {
    const wasPlaying = playing;
    stop();
    if (wasPlaying === name || samples.length === 0) return;
    context.current ??= new AudioContext();
    const audio = context.current;
    void audio.resume();
    const buffer = audio.createBuffer(1, samples.length, sampleRate);
    buffer.getChannelData(0).set(samples);
    const node = audio.createBufferSource();
    node.buffer = buffer;
    node.connect(audio.destination);
    node.onended = () => setPlaying(null);
    node.start();
    source.current = node;
    setPlaying(name);
  };
  return { playing, toggle };
}
