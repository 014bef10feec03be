import { ChevronRight } from 'lucide-react';
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
      <summary className="flex min-h-10 list-none items-start gap-2 px-3 py-2 text-sm [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="mt-0.5 size-4 shrink-0 text-muted transition-transform group-open:rotate-90"
        />
        <span>
          <span className="mr-3 font-medium">{title}</span>
          {summary && <span className="text-muted group-open:hidden">{summary}</span>}
        </span>
      </summary>
      <div className="px-4 pt-2 pb-4">{children}</div>
    </details>
  );
}
