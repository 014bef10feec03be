'use client';

import { type RefObject, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { ActionFailure } from '@/lib/web/action-result';
import { focusFirstError } from './focus-first-error';

/** What the server said of the form: its message, its fields' messages, the first of them focused. */
export function useFormAnswer<In extends FieldValues, Out extends FieldValues>(
  methods: UseFormReturn<In, unknown, Out>,
  form: RefObject<HTMLFormElement | null>,
) {
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const refuse = (answer: ActionFailure): void => {
    setFailure(answer);
    for (const [name, message] of Object.entries(answer.fields)) {
      methods.setError(name as Path<In>, { message });
    }
    focusFirstError(form.current);
  };
  return { failure, refuse, accept: () => setFailure(null) };
}
