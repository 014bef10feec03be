'use client';

import clsx from 'clsx';
import Link from 'next/link';
import { useSelectedLayoutSegment } from 'next/navigation';
import { DATASET_TABS } from './dataset-tabs';

/** The way between the pages of one dataset. */
export function DatasetNav({ href }: { readonly href: string }) {
  const shown = useSelectedLayoutSegment() ?? '';
  return (
    <nav
      aria-label="Dataset"
      className="-mt-2 mb-6 overflow-x-auto border-b border-line print:hidden"
    >
      <ul className="flex gap-1">
        {DATASET_TABS.map(({ segment, label }) => {
          const isCurrent = segment === shown;
          return (
            <li key={segment}>
              <Link
                href={segment ? `${href}/${segment}` : href}
                aria-current={isCurrent ? 'page' : undefined}
                className={clsx(
                  'inline-flex min-h-10 items-center border-b-2 px-3 text-sm whitespace-nowrap',
                  isCurrent
                    ? 'border-accent font-medium text-accent'
                    : 'border-transparent text-muted hover:text-ink',
                )}
              >
                {label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
