'use client';

import { emotionLabel } from '@/lib/core/emotions';
import { emotionColor } from '../_ui/emotion-color';
import { dotShape } from './dot-shapes';

interface ClipMapLegendProps {
  /** the dataset's labels in their order, which also gives them their shapes */
  readonly emotions: readonly string[];
  readonly hidden: ReadonlySet<string>;
  readonly onToggle: (emotion: string) => void;
}

/** What shape and colour mean; each label can be put back behind the others. */
export function ClipMapLegend({ emotions, hidden, onToggle }: ClipMapLegendProps) {
  return (
    <fieldset className="mt-3 flex flex-wrap gap-1.5">
      <legend className="sr-only">Labels shown</legend>
      {emotions.map((key, index) => {
        const isShown = !hidden.has(key);
        return (
          <button
            key={key}
            type="button"
            aria-pressed={isShown}
            onClick={() => onToggle(key)}
            className={`inline-flex min-h-7 items-center gap-1.5 rounded-full border px-2.5 text-xs ${isShown ? 'border-line-strong' : 'border-line text-muted line-through'}`}
          >
            <svg aria-hidden width={12} height={12} viewBox="-1.3 -1.3 2.6 2.6">
              <path d={dotShape(index)} fill={emotionColor(key)} fillOpacity={isShown ? 1 : 0.3} />
            </svg>
            {emotionLabel(key).word}
          </button>
        );
      })}
    </fieldset>
  );
}
