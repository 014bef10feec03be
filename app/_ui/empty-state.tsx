import type { ReactNode } from 'react';

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly actions?: ReactNode;
  /** heading level of the title */
  readonly level?: 1 | 2 | 3;
  readonly children?: ReactNode;
}

/** Nothing here yet: why, and the button of the next step. */
export function EmptyState({ icon, title, actions, level = 2, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div className="flex flex-col items-center rounded-lg border border-dashed border-line-strong px-6 py-12 text-center">
      <span
        aria-hidden
        className="mb-3 grid size-11 place-items-center rounded-full bg-accent-soft text-accent [&_svg]:size-5"
      >
        {icon}
      </span>
      <Heading className="text-base font-semibold tracking-tight">{title}</Heading>
      {children && <div className="mt-1 max-w-md text-muted">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
