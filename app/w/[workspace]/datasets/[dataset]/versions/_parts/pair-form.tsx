'use client';

import { useRouter } from 'next/navigation';
import type { ChangeEvent, FormEvent } from 'react';
import { Button } from '@/app/_ui/button';
import { Field } from '@/app/_ui/field';
import { formatCount } from '@/app/_ui/format';
import { Select } from '@/app/_ui/input';
import type { VersionView } from '@/lib/domain/versions/schema';
import { readVersionQuery, versionsHref } from './version-query';

interface PairFormProps {
  readonly base: string;
  readonly versions: readonly Pick<VersionView, 'id' | 'number' | 'clipCount'>[];
  readonly from: number;
  readonly to: number;
}

const submit = (event: ChangeEvent<HTMLSelectElement>): void => {
  event.currentTarget.form?.requestSubmit();
};

/** Chooses the two versions to compare; the address holds them. */
export function PairForm({ base, versions, from, to }: PairFormProps) {
  const router = useRouter();
  const compare = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields = [...new FormData(event.currentTarget)].map(([name, value]) => [
      name,
      `${value}`,
    ]);
    router.push(versionsHref(base, readVersionQuery(Object.fromEntries(fields))), {
      scroll: false,
    });
  };
  const options = versions.map(({ id, number, clipCount }) => (
    <option key={id} value={number}>
      {number} ({formatCount(clipCount)} clips)
    </option>
  ));
  return (
    <form
      key={`${from} ${to}`}
      action={base}
      onSubmit={compare}
      className="flex flex-wrap items-end gap-3"
    >
      <Field label="From version" name="from" className="w-44">
        <Select defaultValue={from} onChange={submit}>
          {options}
        </Select>
      </Field>
      <Field label="To version" name="to" className="w-44">
        <Select defaultValue={to} onChange={submit}>
          {options}
        </Select>
      </Field>
      <Button type="submit">Compare</Button>
    </form>
  );
}
