'use client';

import { useEffect, useState } from 'react';

/** A yes or no that this browser remembers. */
export function useKeptChoice(key: string, otherwise: boolean): [boolean, (on: boolean) => void] {
  const [on, setOn] = useState(otherwise);
  useEffect(() => {
    try {
      const kept = localStorage.getItem(key);
      if (kept !== null) setOn(kept === 'on');
    } catch {
      // a browser that keeps nothing
    }
  }, [key]);
  const choose = (next: boolean): void => {
    setOn(next);
    try {
      localStorage.setItem(key, next ? 'on' : 'off');
    } catch {
      // it holds until the page is left
    }
  };
  return [on, choose];
}
