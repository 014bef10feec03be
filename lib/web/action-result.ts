import type { AppErrorCode } from '@/lib/core/app-error';

/** What went wrong, in words for the person who reads it. */
export interface ActionFailure {
  readonly ok: false;
  readonly code: AppErrorCode | 'unexpected';
  readonly message: string;
  /** messages by form field, `a.b` for nested ones */
  readonly fields: Readonly<Record<string, string>>;
  /** names the log line of an unexpected error */
  readonly reference?: string;
}

/** The answer of every server action. */
export type ActionResult<T> = { readonly ok: true; readonly value: T } | ActionFailure;

/** A server action as a part sees it: anything in, an answer out, never an exception. */
export type Action<T> = (raw: unknown) => Promise<ActionResult<T>>;
