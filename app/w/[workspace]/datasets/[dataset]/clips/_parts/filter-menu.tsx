'use client';

import { ChevronDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

interface FilterMenuProps {
  readonly label: string;
  /** how many choices are made */
  readonly count: number;
  readonly children: ReactNode;
}

/** A sheet of choices under a button; it closes by Esc or a click beside it. */
export function FilterMenu({ label, count, children }: FilterMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const close = (event: Event): void => {
      const isInside = event.target instanceof Node && details.current?.contains(event.target);
      const isEscape = event instanceof KeyboardEvent && event.key === 'Escape';
      if (!details.current?.open || (isInside && !isEscape)) return;
      if (event instanceof KeyboardEvent && !isEscape) return;
      details.current.open = false;
      if (isEscape) event.stopImmediatePropagation();
    };
    window.addEventListener('pointerdown', close);
    window.addEventListener('keydown', close, true);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('keydown', close, true);
    };
  }, []);
  return (
    <details ref={details} className="relative">
      <summary className="flex min-h-9 list-none items-center gap-1.5 rounded-md border border-line-strong bg-raised px-3 text-sm hover:bg-sunken [&::-webkit-details-marker]:hidden">
        {label}
        {count > 0 && (
          <span className="rounded-full bg-accent px-1.5 text-xs text-accent-ink tabular-nums">
            {count}
          </span>
        )}
        <ChevronDown aria-hidden size={14} />
      </summary>
      <div className="absolute top-full left-0 z-30 mt-1 max-h-[60dvh] w-max max-w-[calc(100vw-2rem)] min-w-48 overflow-y-auto rounded-lg border border-line bg-raised p-2 shadow-lg">
        {children}
      </div>
    </details>
  );
}
