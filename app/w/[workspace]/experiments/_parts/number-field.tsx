'use client';

import { type FieldError, get, useFormContext } from 'react-hook-form';
import { Field } from '@/app/_ui/field';
import { Input } from '@/app/_ui/input';
import type { NumberFieldSpec } from './recipe-fields';

/** An empty number is a mistake that the schema must see, unless the field is optional. */
const emptyAs = (empty: null | number) => (value: unknown) =>
  value === '' || value === null ? empty : value;

interface NumberFieldProps {
  readonly field: NumberFieldSpec;
  /** path of the object that holds the field, e.g. `recipe.model` */
  readonly within?: string;
}

/** A number of the surrounding form, with its unit, hint and error. */
export function NumberField({ field, within }: NumberFieldProps) {
  const { register, formState } = useFormContext();
  const name = within ? `${within}.${field.name}` : field.name;
  const error: FieldError | undefined = get(formState.errors, name);
  return (
    <Field label={field.label} name={name} hint={field.hint} error={error?.message}>
      <Input
        type="number"
        inputMode="decimal"
        step={field.step ?? 'any'}
        readOnly={field.fixed}
        // React Hook Form fills the field in the browser only; the server's page must not look empty.
        defaultValue={get(formState.defaultValues, name) ?? ''}
        className={field.fixed ? 'bg-sunken text-muted' : undefined}
        {...register(name, { setValueAs: emptyAs(field.optional ? null : Number.NaN) })}
      />
    </Field>
  );
}

/** Numbers side by side, as many as the width holds. */
export function NumberFields(props: {
  readonly fields: readonly NumberFieldSpec[];
  readonly within: string;
}) {
  return (
    <div className="grid grid-cols-1 gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {props.fields.map((field) => (
        <NumberField key={field.name} field={field} within={props.within} />
      ))}
    </div>
  );
}
