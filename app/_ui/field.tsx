'use client';
import clsx from 'clsx';
import { CircleAlert } from 'lucide-react';
import { type ReactNode, use, useId } from 'react';
import { FieldContext, FieldErrorsContext } from './field-context';

interface FieldProps {
  readonly label: ReactNode;
  readonly name: string;
  readonly hint?: ReactNode;
  /** inside an ActionForm the form's own message for this name appears by itself */
  readonly error?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Label, hint and message around one Input or Select, which finds its id and name here. */
export function Field({ label, name, hint, error, className, children }: FieldProps) {
  const id = useId();
  const formErrors = use(FieldErrorsContext);
  const message = error ?? formErrors[name];
  const describedBy = clsx(hint && `${id}-hint`, message && `${id}-error`) || undefined;
  return (
    <div className={clsx('flex flex-col gap-1', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <FieldContext value={{ id, name, describedBy, invalid: Boolean(message) }}>
        {children}
      </FieldContext>
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {message && (
        <p id={`${id}-error`} className="flex items-start gap-1.5 text-sm text-danger">
          <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {message}
        </p>
      )}
    </div>
  );
}
