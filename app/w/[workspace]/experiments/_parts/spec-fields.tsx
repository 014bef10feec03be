'use client';

import { type FieldError, get, useFormContext } from 'react-hook-form';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { NumberFields } from './number-field';
import { SPEC_FIELDS } from './recipe-fields';
import { SPEC_CHOICES, type SpecChoice } from './spec-choices';

/** Every setting of a feature set, under librosa's names. `within` is the path of the spec. */
export function SpecFields({ within }: { readonly within: string }) {
  return (
    <div className="flex flex-col gap-4">
      <NumberFields fields={SPEC_FIELDS} within={within} />
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {SPEC_CHOICES.map((choice) => (
          <ChoiceField key={choice.name} choice={choice} path={`${within}.${choice.name}`} />
        ))}
      </div>
    </div>
  );
}

function ChoiceField({ choice, path }: { readonly choice: SpecChoice; readonly path: string }) {
  const { register, formState } = useFormContext();
  const error: FieldError | undefined = get(formState.errors, path);
  return (
    <Field label={choice.label} name={path} hint={choice.hint} error={error?.message}>
      <Select
        defaultValue={String(get(formState.defaultValues, path))}
        {...register(path, { setValueAs: choice.read })}
      >
        {choice.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
