'use client';

import type { ReactNode } from 'react';
import { formatCount } from '@/app/_ui/format';
import { FilterMenu } from './filter-menu';

interface ChoiceFilterProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly count: number }[];
  readonly chosen: readonly string[];
  wordOf(value: string): ReactNode;
  onChange(chosen: string[]): void;
}

/** Any number of choices, each with the clips that it has in the whole dataset. */
export function ChoiceFilter({ label, options, chosen, wordOf, onChange }: ChoiceFilterProps) {
  const toggle = (value: string): void => {
    const others = chosen.filter((each) => each !== value);
    onChange(others.length < chosen.length ? others : [...chosen, value]);
  };
  return (
    <FilterMenu label={label} count={chosen.length}>
      <fieldset>
        <legend className="sr-only">{label}</legend>
        {options.map(({ value, count }) => (
          <label
            key={value}
            className="flex min-h-8 items-center gap-2 rounded px-2 text-sm hover:bg-sunken"
          >
            <input
              type="checkbox"
              className="size-4 accent-[var(--accent)]"
              checked={chosen.includes(value)}
              onChange={() => toggle(value)}
            />
            <span className="flex-1">{wordOf(value)}</span>
            <span className="pl-4 text-muted tabular-nums">{formatCount(count)}</span>
          </label>
        ))}
      </fieldset>
    </FilterMenu>
  );
}
