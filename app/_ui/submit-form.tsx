'use client';
import clsx from 'clsx';
import { type FormEvent, type ReactNode, useEffect, useRef, useState, useTransition } from 'react';
import type { Action, ActionFailure } from '@/lib/web/action-result';
import { Button } from './button';
import { FieldErrorsContext } from './field-context';
import { Notice } from './notice';

interface ActionFormProps<T> {
  readonly action: Action<T>;
  /** values that are no fields of the form, e.g. the workspace's id */
  readonly values?: Readonly<Record<string, unknown>>;
  readonly submitLabel: string;
  /** the same while it runs, e.g. `Creating…` */
  readonly busyLabel?: string;
  readonly onDone?: (value: T, form: HTMLFormElement) => void | Promise<void>;
  /** beside the submit button */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Sends a form to an action. What was typed stays; messages stand at their fields; the first is focused. */
export function ActionForm<T>(props: ActionFormProps<T>) {
  const { action, values, submitLabel, busyLabel, onDone, aside, className, children } = props;
  const form = useRef<HTMLFormElement>(null);
  const [failure, setFailure] = useState<ActionFailure | null>(null);
  const [busy, start] = useTransition();

  useEffect(() => {
    if (failure) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const sent = event.currentTarget;
    if (busy) return;
    const fields = Object.fromEntries(new FormData(sent));
    start(async () => {
      const answer = await action({ ...values, ...fields });
      setFailure(answer.ok ? null : answer);
      if (answer.ok) await onDone?.(answer.value, sent);
    });
  };

  return (
    <form
      ref={form}
      method="post"
      noValidate
      onSubmit={submit}
      className={clsx('flex flex-col gap-4', className)}
    >
      {failure && <Notice tone="danger">{failure.message}</Notice>}
      <FieldErrorsContext value={failure?.fields ?? {}}>{children}</FieldErrorsContext>
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" variant="primary" aria-disabled={busy}>
          {busy ? (busyLabel ?? submitLabel) : submitLabel}
        </Button>
        {aside}
      </div>
    </form>
  );
}
