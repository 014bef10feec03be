'use client';

import clsx from 'clsx';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { choiceDigit } from '@/lib/core/agreement/rating-choices';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClipRatingsView } from '@/lib/domain/ratings/schema';
import { type Remark, useRemark } from './use-remark';

interface RemarkButtonsProps {
  readonly clipId: string;
  readonly ratings: ClipRatingsView;
}

/** What the viewer hears in the clip, with its label in sight: a remark, which counts nowhere. */
export function RemarkButtons({ clipId, ratings }: RemarkButtonsProps) {
  const { remarks, choices, canRemark } = ratings;
  const remark = useRemark(clipId, ratings.own);
  const { own, choose } = remark;
  useRemarkKeys(canRemark ? choices : [], remark);
  const others = remarks.map(({ key, count }) => `${emotionLabel(key).word} ${formatCount(count)}`);
  if (!canRemark && others.length === 0) return null;
  return (
    <div className="mt-4">
      <p className="mb-1.5 text-muted">
        Remarks, not blind and not counted as perceived
        {others.length > 0 && <span className="tabular-nums">: {others.join(', ')}</span>}
      </p>
      {canRemark && (
        <fieldset className="flex flex-wrap gap-1.5">
          <legend className="sr-only">Your remark</legend>
          {choices.map((key) => (
            <button
              key={key}
              type="button"
              aria-pressed={own === key}
              onClick={() => choose(key)}
              className={clsx(
                'min-h-8 rounded-md border px-2.5 hover:bg-sunken',
                own === key ? 'border-accent bg-accent-soft font-medium' : 'border-line-strong',
              )}
            >
              <EmotionChip emotionKey={key} />
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}

function useRemarkKeys(choices: readonly string[], { choose, undo }: Remark): void {
  const digits = choices.flatMap((key) => {
    const digit = choiceDigit(choices, key);
    const { word } = emotionLabel(key);
    return digit ? [{ keys: digit, label: `Remark: ${word}`, run: () => choose(key) }] : [];
  });
  const back = { keys: 'z', label: 'Put the last remark back', run: undo };
  useKeys('Remarks', digits.length > 0 ? [...digits, back] : []);
}
