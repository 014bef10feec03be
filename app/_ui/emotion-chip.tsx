import clsx from 'clsx';
import { emotionLabel } from '@/lib/core/emotions';
import { emotionColor } from './emotion-color';

interface EmotionChipProps {
  readonly emotionKey: string;
  readonly className?: string;
}

/** The emotion's swatch and its word. */
export function EmotionChip({ emotionKey, className }: EmotionChipProps) {
  return (
    <span className={clsx('inline-flex items-center gap-1.5 whitespace-nowrap', className)}>
      <span
        aria-hidden
        className="size-2.5 shrink-0 rounded-[3px]"
        style={{ backgroundColor: emotionColor(emotionKey) }}
      />
      {emotionLabel(emotionKey).word}
    </span>
  );
}
