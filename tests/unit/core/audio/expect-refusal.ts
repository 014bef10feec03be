import { expect } from 'vitest';
import { AppError } from '@/lib/core/app-error';

/** Expects an AppError `unsupported_audio` whose reason matches. */
export function expectRefusal(decode: () => unknown, reason: RegExp): void {
  let caught: unknown;
  try {
    decode();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(AppError);
  expect((caught as AppError).code).toBe('unsupported_audio');
  expect((caught as AppError).message).toMatch(reason);
}
