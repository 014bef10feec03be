import type { ReactNode } from 'react';

interface FoldProps {
  readonly title: string;
  /** what the folded fields hold now, so that nobody need open it to know */
  readonly summary?: ReactNode;
  readonly children: ReactNode;
}

/** Advanced fields, folded but still part of the form. */
export function Fold({ title, summary, children }: FoldProps) {
  return (
    <details className="group rounded-md border border-line open:bg-surface">
      <summary className="flex min-h-10 flex-wrap items-baseline gap-x-3 px-4 py-2">
        <span className="text-sm font-medium">{title}</span>
        {summary && <span className="text-sm text-muted group-open:hidden">{summary}</span>}
      </summary>
      <div className="px-4 pt-2 pb-4">{children}</div>
    </details>
  );
}
