/** The closed list of expected failures. Everything else is a defect and is shown as a reference id. */
export const APP_ERROR_CODES = [
  'unauthenticated',
  'forbidden',
  'not_found',
  'invalid',
  'conflict',
  'too_large',
  'unsupported_audio',
  'limit',
  'unavailable',
] as const;

export type AppErrorCode = (typeof APP_ERROR_CODES)[number];

/** Messages by form field, in the words shown to the user. */
export type FieldErrors = Readonly<Record<string, string>>;

/**
 * An expected failure, worded for the person who sees it: what failed, what was kept, what to do.
 * Mapped once in `action()`, `route()` and `task()`.
 */
export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: AppErrorCode,
    message: string,
    readonly fields: FieldErrors = {},
  ) {
    super(message);
  }
}

export function notFound(what: string): AppError {
  return new AppError('not_found', `${what} was not found.`);
}
