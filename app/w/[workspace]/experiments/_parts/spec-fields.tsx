'use client';

import { type FieldError, get, useFormContext } from 'react-hook-form';
import { Field } from '@/app/_ui/field';
import { Select } from '@/app/_ui/input';
import { NumberFields } from './number-field';
import { SPEC_FIELDS } from './recipe-fields';

/** Every setting of a feature set, under librosa's names. `within` is the path of the spec. */
export function SpecFields({ within }: { readonly within: string }) {
  const { register, formState } = useFormContext();
  const error: FieldError | undefined = get(formState.errors, `${within}.ref`);
  return (
    <div className="flex flex-col gap-4">
      <NumberFields fields={SPEC_FIELDS} within={within} />
      <Field
        label="0 dB means"
        name={`${within}.ref`}
        hint="ref"
        error={error?.message}
        className="sm:max-w-xs"
      >
        <Select
          defaultValue={get(formState.defaultValues, `${within}.ref`)}
          {...register(`${within}.ref`)}
        >
          <option value="max">the clip’s own peak (max)</option>
          <option value="one">a power of one (loudness is kept)</option>
        </Select>
      </Field>
    </div>
  );
}
