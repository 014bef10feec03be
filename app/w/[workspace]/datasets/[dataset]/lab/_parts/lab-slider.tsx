'use client';

import { useId } from 'react';
import type { LabSlider as Slider } from './lab-settings';

interface LabSliderProps {
  readonly slider: Slider;
  readonly value: number;
  onChange(value: number): void;
}

const digitsOf = (step: number): number => (step < 0.1 ? 2 : step < 1 ? 1 : 0);

function wordsOf({ off, neutral, step, unit }: Slider, value: number): string {
  if (off && value === neutral) return off;
  return `${value.toFixed(digitsOf(step))} ${unit}`.trim();
}

/** One setting: its name, its value in words, its range. */
export function LabSlider({ slider, value, onChange }: LabSliderProps) {
  const id = useId();
  const { label, min, max, step, neutral } = slider;
  const words = wordsOf(slider, value);
  return (
    <div>
      <div className="flex items-baseline justify-between gap-2 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <output htmlFor={id} className={value === neutral ? 'text-muted' : 'text-accent'}>
          {words}
        </output>
      </div>
      <input
        id={id}
        type="range"
        className="h-6 w-full accent-[var(--accent)]"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={words}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        onDoubleClick={() => onChange(neutral)}
      />
    </div>
  );
}
