'use client';

import { Field } from '@/app/_ui/field';
import { Input, Select } from '@/app/_ui/input';
import type { ClipFacets, ClipFilter, FacetCount } from '@/lib/domain/clips/schema';
import { FilterMenu } from './filter-menu';

interface MoreFiltersProps {
  readonly filter: ClipFilter;
  readonly facets: ClipFacets;
  onChange(part: Partial<ClipFilter>): void;
}

const NUMBERS = [
  { name: 'minSec', label: 'At least, s', step: 0.1 },
  { name: 'maxSec', label: 'At most, s', step: 0.1 },
  { name: 'minDb', label: 'Level from, dBFS', step: 1 },
  { name: 'maxDb', label: 'Level to, dBFS', step: 1 },
] as const;

const numberOf = (text: string): number | undefined => (text === '' ? undefined : Number(text));

/** How many of these filters are set. */
function countSet(filter: ClipFilter): number {
  const { gender, intensity, statement, repetition, minSec, maxSec, minDb, maxDb } = filter;
  const optional = [gender, intensity, statement, repetition, minSec, maxSec, minDb, maxDb];
  const flags = Number(filter.duplicates) + Number(filter.excluded);
  return optional.filter((value) => value !== undefined).length + flags;
}

/** Everything that is filtered by less often. */
export function MoreFilters({ filter, facets, onChange }: MoreFiltersProps) {
  return (
    <FilterMenu label="More" count={countSet(filter)}>
      <div className="grid w-80 max-w-full grid-cols-2 gap-3 p-2">
        <OneOf
          label="Gender"
          name="gender"
          value={filter.gender ?? ''}
          options={['FEMALE', 'MALE', 'OTHER'].map((value) => ({ value, count: null }))}
          onChange={(gender) => onChange({ gender: (gender || undefined) as ClipFilter['gender'] })}
        />
        <OneOf
          label="Intensity"
          name="intensity"
          value={filter.intensity ?? ''}
          options={facets.intensities}
          onChange={(intensity) => onChange({ intensity: intensity || undefined })}
        />
        <OneOf
          label="Statement"
          name="statement"
          value={filter.statement ?? ''}
          options={facets.statements}
          onChange={(statement) => onChange({ statement: statement || undefined })}
        />
        <OneOf
          label="Repetition"
          name="repetition"
          value={filter.repetition?.toString() ?? ''}
          options={facets.repetitions}
          onChange={(text) => onChange({ repetition: numberOf(text) })}
        />
        {NUMBERS.map(({ name, label, step }) => (
          <Field key={name} label={label} name={name}>
            <Input
              key={filter[name]}
              type="number"
              step={step}
              defaultValue={filter[name]}
              onBlur={(event) => onChange({ [name]: numberOf(event.currentTarget.value) })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return;
                onChange({ [name]: numberOf(event.currentTarget.value) });
              }}
            />
          </Field>
        ))}
        <Flag
          label="Brought more than once"
          checked={filter.duplicates}
          onChange={(duplicates) => onChange({ duplicates })}
        />
        <Flag
          label={`Set aside (${facets.excluded})`}
          checked={filter.excluded}
          onChange={(excluded) => onChange({ excluded })}
        />
      </div>
    </FilterMenu>
  );
}

interface OneOfProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly count: FacetCount['count'] | null;
  }[];
  onChange(value: string): void;
}

function OneOf({ label, name, value, options, onChange }: OneOfProps) {
  return (
    <Field label={label} name={name}>
      <Select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">All</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.count === null
              ? option.value.toLowerCase()
              : `${option.value} (${option.count})`}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface FlagProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Flag({ label, checked, onChange }: FlagProps) {
  return (
    <label className="col-span-2 flex min-h-8 items-center gap-2 text-sm">
      <input
        type="checkbox"
        className="size-4 accent-[var(--accent)]"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
