'use client';

import { useId } from 'react';
import { Button } from '@/app/_ui/button';

interface ConfidenceChoiceProps {
  readonly value: number | null;
  onChange(value: number): void;
  onConfirm(): void;
}

const STEPS = [
  [1, 'unsure'],
  [2, 'fairly sure'],
  [3, 'sure'],
] as const;

/** How sure the listener is; it may be left out. */
export function ConfidenceChoice({ value, onChange, onConfirm }: ConfidenceChoiceProps) {
  const group = useId();
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <fieldset>
        <legend className="mb-2 text-sm font-medium">
          How sure are you? <span className="font-normal text-muted">← → changes it</span>
        </legend>
        <div className="flex flex-wrap gap-2">
          {STEPS.map(([step, word]) => (
            <label
              key={step}
              className="flex min-h-10 cursor-pointer items-center gap-2 rounded-md border border-line-strong px-3 text-sm has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={group}
                checked={value === step}
                onChange={() => onChange(step)}
                className="size-4 accent-(--accent)"
              />
              {word}
            </label>
          ))}
        </div>
      </fieldset>
      <Button variant="primary" onClick={onConfirm}>
        Next clip <kbd className="font-sans text-xs">Enter</kbd>
      </Button>
    </div>
  );
}
