import { type ReactNode, useId } from 'react';

interface TickFieldProps {
  readonly name: string;
  readonly ticked?: boolean;
  readonly hint: string;
  readonly children: ReactNode;
}

/** A box to tick, with what it does. */
export function TickField({ name, ticked = false, hint, children }: TickFieldProps) {
  const hintId = useId();
  return (
    <label className="flex min-h-10 cursor-pointer items-start gap-2.5 py-1.5 text-sm">
      <input
        type="checkbox"
        name={name}
        defaultChecked={ticked}
        aria-describedby={hintId}
        className="mt-0.5 size-4 shrink-0 accent-(--accent)"
      />
      <span>
        <span className="font-medium">{children}</span>
        <span id={hintId} className="block text-muted">
          {hint}
        </span>
      </span>
    </label>
  );
}
