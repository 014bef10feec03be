'use client';

import { useSyncExternalStore } from 'react';
import { toast } from 'sonner';
import type { CursorStore } from '@/app/_audio/cursor-store';
import { Button } from '@/app/_ui/button';
import { formatNumber } from '@/app/_ui/format';
import { type ClipCurve, valueAt } from './clip-curves';

interface CursorFiguresProps {
  readonly cursor: CursorStore;
  readonly curves: readonly ClipCurve[];
}

/** What every track says at the cursor. */
export function CursorFigures({ cursor, curves }: CursorFiguresProps) {
  const sec = useSyncExternalStore(cursor.subscribe, cursor.read, cursor.read);
  const figures = [
    { label: 'Time', text: `${formatNumber(sec, 3)} s` },
    ...curves.map((track) => {
      const value = valueAt(track, sec);
      const text = value === null ? '–' : `${formatNumber(value, track.digits)} ${track.unit}`;
      return { label: track.label, text };
    }),
  ];
  const copy = async (): Promise<void> => {
    const text = figures.map(({ label, text: value }) => `${label}\t${value}`).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      toast.success('Figures copied.');
    } catch {
      toast.error('The browser did not allow copying. The table below the tracks has the figures.');
    }
  };
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {figures.map(({ label, text }) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-muted">{label}</dt>
            <dd className="min-w-16 font-medium tabular-nums">{text}</dd>
          </div>
        ))}
      </dl>
      <Button size="sm" variant="ghost" onClick={() => void copy()}>
        Copy
      </Button>
    </div>
  );
}
