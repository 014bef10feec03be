'use client';

import { X } from 'lucide-react';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { cellId } from '@/app/_charts/confusion-cell';
import { Button } from '@/app/_ui/button';
import { formatCount } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { ConfusionClip } from '@/lib/domain/experiments/schema';
import { CellClipRow } from './cell-clip-row';

interface CellClipsProps {
  readonly trueKey: string;
  readonly predictedKey: string;
  readonly clips: readonly ConfusionClip[];
}

/** The clips behind one cell of the matrix, most confident first, to be heard. */
export function CellClips({ trueKey, predictedKey, clips }: CellClipsProps) {
  const cell = cellId({ trueKey, predictedKey });
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useClose(cell);
  useEffect(() => {
    // Focus follows whoever opened the cell; a page that is loaded with an open cell keeps its own.
    if (document.activeElement?.id === cell) heading.current?.focus();
  }, [cell]);
  return (
    <section
      aria-labelledby="cell-clips"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      className="rounded-lg border border-line bg-raised p-4 sm:p-6"
    >
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2
            id="cell-clips"
            ref={heading}
            tabIndex={-1}
            className="text-base font-semibold tracking-tight"
          >
            True {emotionLabel(trueKey).word}, predicted {emotionLabel(predictedKey).word}:{' '}
            {formatCount(clips.length)} {clips.length === 1 ? 'clip' : 'clips'}
          </h2>
          <p className="text-sm text-muted">Most confident first. Escape goes back to the cell.</p>
        </div>
        <Button size="sm" onClick={close}>
          <X aria-hidden />
          Close
        </Button>
      </div>
      {clips.length === 0 ? (
        <p className="text-sm text-muted">No test clip fell into this cell.</p>
      ) : (
        <ul className="divide-y divide-line">
          {clips.map((clip) => (
            <CellClipRow key={clip.clipId} clip={clip} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Closes the panel and gives the focus back to the cell. */
function useClose(cell: string): () => void {
  const router = useRouter();
  const pathname = usePathname();
  return () => {
    document.getElementById(cell)?.focus();
    router.push(pathname, { scroll: false });
  };
}
