'use client';
import clsx from 'clsx';
import { type ComponentProps, use } from 'react';
import { FieldContext } from './field-context';

const CONTROL =
  'min-h-10 w-full rounded-md border border-line-strong bg-raised px-3 text-ink placeholder:text-muted ' +
  'aria-invalid:border-danger disabled:bg-sunken disabled:text-muted';

function useFieldProps() {
  const field = use(FieldContext);
  if (!field) return {};
  const { id, name, describedBy, invalid } = field;
  return { id, name, 'aria-describedby': describedBy, 'aria-invalid': invalid || undefined };
}

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldProps()} className={clsx(CONTROL, className)} {...rest} />;
}

export function Select({ className, ...rest }: ComponentProps<'select'>) {
  return <select {...useFieldProps()} className={clsx(CONTROL, 'pr-8', className)} {...rest} />;
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldProps()}
      rows={rows}
      className={clsx(CONTROL, 'py-2', className)}
      {...rest}
    />
  );
}
