'use client';

import { ChevronLeft, ChevronRight, List } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useKeys } from '@/app/_shell/keys/use-keys';
import { LinkButton } from '@/app/_ui/button';
import { formatCount } from '@/app/_ui/format';

interface ClipStepsProps {
  readonly listHref: string;
  readonly previousHref: string | null;
  readonly nextHref: string | null;
  /** counted from 0; null where the list does not hold the clip */
  readonly position: number | null;
  readonly total: number;
}

/** From clip to clip of the list from which this one was opened, and back to it. */
export function ClipSteps(props: ClipStepsProps) {
  const { listHref, previousHref, nextHref, position, total } = props;
  const router = useRouter();
  const go = (href: string | null) => (): void => {
    if (href) router.push(href);
  };
  const isFromList = () =>
    document.referrer !== '' || (typeof history !== 'undefined' && history.length > 1);
  useKeys('Clip', [
    { keys: 'j', label: 'Next clip', run: go(nextHref) },
    { keys: 'k', label: 'Previous clip', run: go(previousHref) },
    {
      keys: 'escape',
      label: 'Back',
      run: () => (isFromList() ? router.back() : router.push(listHref)),
    },
  ]);
  return (
    <nav aria-label="Clips of the list" className="flex flex-wrap items-center gap-2">
      <LinkButton size="sm" variant="ghost" href={listHref}>
        <List aria-hidden /> List
      </LinkButton>
      <span className="text-sm text-muted tabular-nums">
        {position === null
          ? 'not in this list'
          : `${formatCount(position + 1)} of ${formatCount(total)}`}
      </span>
      {previousHref && (
        <LinkButton size="sm" href={previousHref} aria-label="Previous clip">
          <ChevronLeft aria-hidden />
        </LinkButton>
      )}
      {nextHref && (
        <LinkButton size="sm" href={nextHref} aria-label="Next clip">
          <ChevronRight aria-hidden />
        </LinkButton>
      )}
    </nav>
  );
}
