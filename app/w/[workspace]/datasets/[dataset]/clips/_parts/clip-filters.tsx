'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, useOptimistic, useTransition } from 'react';
import { LinkButton } from '@/app/_ui/button';
import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { ClipFacets, ClipFilter } from '@/lib/domain/clips/schema';
import { ChoiceFilter } from './choice-filter';
import { clipsHref, isFiltered } from './clip-query';
import { MoreFilters } from './more-filters';

interface ClipFiltersProps {
  readonly base: string;
  readonly filter: ClipFilter;
  readonly facets: ClipFacets;
  readonly total: number;
  /** the list as a file, without its format */
  readonly exportHref: string;
}

/** Narrows the list. The address holds the choice, so it can be kept, sent and gone back to. */
export function ClipFilters({ base, filter, facets, total, exportHref }: ClipFiltersProps) {
  const router = useRouter();
  const [shown, show] = useOptimistic(filter);
  const [isPending, start] = useTransition();
  const change = (part: Partial<ClipFilter>): void =>
    start(() => {
      const next = { ...shown, ...part };
      const href = clipsHref(base, next);
      if (href === clipsHref(base, shown)) return;
      show(next);
      router.push(href, { scroll: false });
    });
  const genderOf = new Map(facets.actors.map(({ value, gender }) => [value, gender]));
  return (
    <search aria-label="Filter clips" className="mb-3 flex flex-wrap items-center gap-2">
      <TextFilter key={shown.text} text={shown.text} onChange={(text) => change({ text })} />
      <ChoiceFilter
        label="Emotion"
        options={facets.emotions}
        chosen={shown.emotion}
        wordOf={(key) => <EmotionChip emotionKey={key} />}
        onChange={(emotion) => change({ emotion })}
      />
      <ChoiceFilter
        label="Actor"
        options={facets.actors}
        chosen={shown.actor}
        wordOf={(label) => (
          <>
            {label} <span className="text-muted">{genderOf.get(label)?.toLowerCase()}</span>
          </>
        )}
        onChange={(actor) => change({ actor })}
      />
      <MoreFilters filter={shown} facets={facets} onChange={change} />
      {isFiltered(shown) && (
        <LinkButton
          variant="ghost"
          size="sm"
          scroll={false}
          href={clipsHref(base, { ...filter, ...NOTHING_CHOSEN })}
        >
          Show all
        </LinkButton>
      )}
      <p role="status" className="text-sm text-muted tabular-nums">
        {isPending ? 'Filtering…' : `${formatCount(total)} ${total === 1 ? 'clip' : 'clips'}`}
        {chosenWords(shown)}
      </p>
      <ExportLinks href={exportHref} />
    </search>
  );
}

interface TextFilterProps {
  readonly text: string | undefined;
  onChange(text: string | undefined): void;
}

function TextFilter({ text, onChange }: TextFilterProps) {
  const search = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const typed = `${new FormData(event.currentTarget).get('text') ?? ''}`;
    onChange(typed.trim() || undefined);
  };
  return (
    <form onSubmit={search}>
      <input
        id="clip-filter-text"
        name="text"
        type="search"
        aria-label="Part of the path"
        placeholder="Part of the path"
        defaultValue={text}
        maxLength={200}
        className="min-h-9 w-44 rounded-md border border-line-strong bg-raised px-3 text-sm placeholder:text-muted"
        onBlur={(event) => event.currentTarget.form?.requestSubmit()}
      />
    </form>
  );
}

function ExportLinks({ href }: { href: string }) {
  return (
    <p className="ml-auto flex gap-1 text-sm">
      {(['csv', 'json'] as const).map((format) => (
        <a
          key={format}
          href={`${href}${href.includes('?') ? '&' : '?'}format=${format}`}
          download
          aria-label={`Save the list as ${format.toUpperCase()}`}
          className="inline-flex min-h-8 items-center rounded-md px-2 font-medium text-muted hover:bg-sunken hover:text-ink"
        >
          {format.toUpperCase()}
        </a>
      ))}
    </p>
  );
}

const NOTHING_CHOSEN = {
  emotion: [],
  actor: [],
  gender: undefined,
  intensity: undefined,
  statement: undefined,
  repetition: undefined,
  text: undefined,
  minSec: undefined,
  maxSec: undefined,
  minDb: undefined,
  maxDb: undefined,
  duplicates: false,
  excluded: false,
  finding: undefined,
} satisfies Partial<ClipFilter>;

/** The choices that stand in closed menus. */
function chosenWords({ emotion, actor, finding }: ClipFilter): string {
  const words = [
    ...(finding ? ['of one finding of the health check'] : []),
    ...emotion.map((key) => emotionLabel(key).word),
    ...actor.map((label) => `actor ${label}`),
  ];
  return words.length > 0 ? ` · ${words.slice(0, 6).join(', ')}` : '';
}
