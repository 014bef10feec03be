import { Undo2 } from 'lucide-react';
import { Button } from '@/app/_ui/button';
import { emotionLabel } from '@/lib/core/emotions';

interface HearingFooterProps {
  /** the latest answer, which can be taken back */
  readonly lastLabel: string | null;
  readonly playsNext: boolean;
  onPlaysNext(on: boolean): void;
  onUndo(): void;
  onEnd(): void;
}

export function HearingFooter(props: HearingFooterProps) {
  const { lastLabel, playsNext, onPlaysNext, onUndo, onEnd } = props;
  return (
    <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
      <Button size="sm" onClick={onUndo} disabled={lastLabel === null}>
        <Undo2 aria-hidden />
        {lastLabel === null ? 'Take back' : `Take back “${emotionLabel(lastLabel).word}”`}
        <kbd aria-hidden className="font-sans text-xs text-muted">
          Z
        </kbd>
      </Button>
      <label className="flex min-h-8 items-center gap-2 text-sm">
        <input
          type="checkbox"
          className="size-4 accent-(--accent)"
          checked={playsNext}
          onChange={(event) => onPlaysNext(event.currentTarget.checked)}
        />
        Play the next clip by itself
      </label>
      <Button size="sm" variant="ghost" onClick={onEnd}>
        Stop for now
      </Button>
    </div>
  );
}
