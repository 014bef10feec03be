import type { ReactNode } from 'react';

interface AuthCardProps {
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly children: ReactNode;
}

/** The one sheet of a page outside a workspace, with the page's h1. */
export function AuthCard({ title, description, children }: AuthCardProps) {
  return (
    <div className="w-full max-w-md rounded-xl border border-line bg-raised p-6 sm:p-8">
      <h1 className="text-xl font-semibold tracking-tight">{title}</h1>
      {description && <div className="mt-1 text-muted">{description}</div>}
      <div className="mt-6">{children}</div>
    </div>
  );
}
