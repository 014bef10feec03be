'use client';

import { useRouter } from 'next/navigation';
import type { ChangeEvent, FormEvent } from 'react';
import { Button, LinkButton } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import { emotionLabel } from '@/lib/core/emotions';
import type { ActorRow } from '@/lib/domain/datasets/schema';
import { type ClipQuery, clipsHref, readClipQuery } from './clip-query';

interface ClipFiltersProps {
  readonly base: string;
  readonly query: ClipQuery;
  readonly emotions: readonly { readonly key: string; readonly count: number }[];
  readonly actors: readonly Pick<ActorRow, 'label' | 'gender'>[];
}

const submit = (event: ChangeEvent<HTMLSelectElement>): void => {
  event.currentTarget.form?.requestSubmit();
};

/** Narrows the list. The address holds the choice, so it can be kept, sent and gone back to. */
export function ClipFilters({ base, query, emotions, actors }: ClipFiltersProps) {
  const router = useRouter();
  const filter = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [
      name,
      `${value}`,
    ]);
    router.push(clipsHref(base, readClipQuery(Object.fromEntries(fields))));
  };
  const isFiltered = Object.keys(query).some((name) => name !== 'after' && name !== 'clip');
  return (
    <search aria-label="Filter clips">
      <form
        action={base}
        onSubmit={filter}
        className="mb-4 grid grid-cols-2 items-end gap-3 sm:flex sm:flex-wrap"
      >
        <Field label="Emotion" name="emotion" className="sm:w-44">
          <Select defaultValue={query.emotion ?? ''} onChange={submit}>
            <option value="">All</option>
            {emotions.map(({ key, count }) => (
              <option key={key} value={key}>
                {emotionLabel(key).word} ({count})
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Actor" name="actor" className="sm:w-40">
          <Select defaultValue={query.actor ?? ''} onChange={submit}>
            <option value="">All</option>
            {actors.map(({ label, gender }) => (
              <option key={label} value={label}>
                {label} {gender?.toLowerCase()}
              </option>
            ))}
          </Select>
        </Field>
        <Field label="Part of the path" name="text" className="col-span-2 sm:w-56">
          <Input type="search" defaultValue={query.text ?? ''} maxLength={200} />
        </Field>
        <Field label="Show" name="excluded" className="sm:w-44">
          <Select defaultValue={query.excluded ? 'yes' : ''} onChange={submit}>
            <option value="">In the dataset</option>
            <option value="yes">Excluded</option>
          </Select>
        </Field>
        {query.finding && <input type="hidden" name="finding" value={query.finding} />}
        <Button type="submit">Filter</Button>
        {isFiltered && (
          <LinkButton variant="ghost" href={base}>
            Show all
          </LinkButton>
        )}
      </form>
    </search>
  );
}
