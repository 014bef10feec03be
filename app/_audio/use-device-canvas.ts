'use client';

import { type RefObject, useEffect, useRef } from 'react';

/** Draws a picture of one pixel per pixel of the screen. */
export type DrawPixels = (size: {
  readonly width: number;
  readonly height: number;
}) => Uint8ClampedArray<ArrayBuffer>;

/** The box of an element in pixels of the screen. */
function deviceSize(entry: ResizeObserverEntry): { width: number; height: number } {
  const exact = entry.devicePixelContentBoxSize?.[0];
  if (exact) return { width: exact.inlineSize, height: exact.blockSize };
  const { width, height } = entry.contentRect;
  return {
    width: Math.round(width * devicePixelRatio),
    height: Math.round(height * devicePixelRatio),
  };
}

function observe(canvas: HTMLCanvasElement, observer: ResizeObserver): void {
  try {
    observer.observe(canvas, { box: 'device-pixel-content-box' });
  } catch {
    observer.observe(canvas); // Safari knows CSS pixels only
  }
}

/** A canvas as fine as the screen, drawn anew when its box, the screen or `draw` changes. */
export function useDeviceCanvas(draw: DrawPixels): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const canvas = ref.current;
    if (!canvas) return;
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = deviceSize(entry);
      if (width === 0 || height === 0) return;
      canvas.width = width;
      canvas.height = height;
      const pixels = draw({ width, height });
      canvas.getContext('2d')?.putImageData(new ImageData(pixels, width, height), 0, 0);
    });
    observe(canvas, observer);
    return () => observer.disconnect();
  }, [draw]);
  return ref;
}
