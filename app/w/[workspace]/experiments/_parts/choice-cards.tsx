'use client';

import { useId } from 'react';

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly description: string;
}

interface ChoiceCardsProps {
  readonly legend: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
  readonly error?: string;
}

/** One of a few, each with a sentence: native radio buttons drawn as cards. */
export function ChoiceCards({ legend, choices, chosen, onChoose, error }: ChoiceCardsProps) {
  const group = useId();
  return (
    <fieldset
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a plain group may not be invalid, a radio group may
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${group}-error` : undefined}
    >
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {choices.map(({ key, name, description }) => (
          <label
            key={key}
            className="flex cursor-pointer gap-3 rounded-lg border border-line-strong p-3 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={group}
              value={key}
              checked={chosen === key}
              onChange={() => onChoose(key)}
              aria-describedby={`${group}-${key}`}
              className="mt-1 size-4 shrink-0 accent-(--accent)"
            />
            <span>
              <span className="block text-sm font-medium">{name}</span>
              <span id={`${group}-${key}`} className="block text-sm text-muted">
                {description}
              </span>
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${group}-error`} className="mt-2 text-sm text-danger">
          {error}
        </p>
      )}
    </fieldset>
  );
}
