import clsx from 'clsx';
import Link from 'next/link';
import { type ExploreQuery, exploreHref, VIEWS } from './explore-query';

const WORDS = {
  distributions: 'Distributions',
  spectrograms: 'Mean spectrograms',
  compare: 'Side by side',
  map: 'Map of clips',
} as const;

/** The four ways to look at a feature set. */
export function ExploreNav({ base, query }: { base: string; query: ExploreQuery }) {
  return (
    <nav aria-label="Views" className="max-w-full overflow-x-auto">
      <ul className="inline-flex rounded-md border border-line bg-raised p-0.5 text-sm">
        {VIEWS.map((view) => (
          <li key={view}>
            <Link
              href={exploreHref(base, { ...query, view })}
              aria-current={view === query.view ? 'page' : undefined}
              className={clsx(
                'inline-flex min-h-8 items-center rounded px-3 whitespace-nowrap',
                view === query.view ? 'bg-sunken font-medium' : 'text-muted hover:text-ink',
              )}
            >
              {WORDS[view]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
