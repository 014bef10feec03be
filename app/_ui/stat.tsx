import clsx from 'clsx';
import type { ReactNode } from 'react';

interface StatProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  readonly unit?: ReactNode;
  readonly hint?: ReactNode;
}

/** One figure with its name; belongs in a StatRow. */
export function Stat({ label, value, unit, hint }: StatProps) {
  return (
    <div className="flex min-w-28 flex-col">
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="tabular">
        <span className="text-2xl font-semibold tracking-tight">{value}</span>
        {unit && <span className="ml-1 text-sm text-muted">{unit}</span>}
        {hint && <span className="block text-sm text-muted">{hint}</span>}
      </dd>
    </div>
  );
}

interface StatRowProps {
  readonly className?: string;
  readonly children: ReactNode;
}

export function StatRow({ className, children }: StatRowProps) {
  return <dl className={clsx('flex flex-wrap gap-x-10 gap-y-4', className)}>{children}</dl>;
}
