import clsx from 'clsx';
import { emotionColor } from '@/app/_ui/emotion-color';
import { choiceDigit } from '@/lib/core/agreement/rating-choices';
import { emotionLabel } from '@/lib/core/emotions';

interface ChoiceButtonsProps {
  readonly choices: readonly string[];
  readonly chosen: string | null;
  onChoose(key: string): void;
}

/** The answers, always in the same places, each with its key. */
export function ChoiceButtons({ choices, chosen, onChoose }: ChoiceButtonsProps) {
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">What does the voice express?</legend>
      <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {choices.map((key) => (
          <button
            key={key}
            type="button"
            aria-pressed={chosen === key}
            onClick={() => onChoose(key)}
            className={clsx(
              'flex min-h-12 items-center gap-2.5 rounded-md border px-3 text-left font-medium hover:bg-sunken',
              chosen === key ? 'border-accent bg-accent-soft' : 'border-line-strong',
            )}
          >
            <span
              aria-hidden
              className="size-3 shrink-0 rounded-[3px]"
              style={{ backgroundColor: emotionColor(key) }}
            />
            <span className="min-w-0 flex-1 break-words">{emotionLabel(key).word}</span>
            <kbd aria-hidden className="font-sans text-xs text-muted">
              {choiceDigit(choices, key)}
            </kbd>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
