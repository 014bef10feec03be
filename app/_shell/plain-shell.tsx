import Link from 'next/link';
import type { ReactNode } from 'react';
import { BrandMark } from './brand-mark';
import { SkipLink } from './skip-link';
import { ThemeToggle } from './theme-toggle';

interface PlainShellProps {
  /** beside the theme switch */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of pages outside a workspace. */
export function PlainShell({ tools, children }: PlainShellProps) {
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="flex h-14 items-center justify-between px-4 sm:px-6">
        <SkipLink />
        <Link
          href="/"
          className="flex items-center gap-2.5 rounded-md text-[1.0625rem] font-semibold tracking-tight"
        >
          <BrandMark />
          Prosodia
        </Link>
        <div className="flex items-center gap-1">
          <ThemeToggle />
          {tools}
        </div>
      </header>
      <main
        id="main"
        tabIndex={-1}
        className="grid flex-1 place-items-center px-4 py-8 outline-none"
      >
        {children}
      </main>
    </div>
  );
}
