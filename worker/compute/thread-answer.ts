import { move, transferableSymbol, valueSymbol } from 'piscina';
import { AppError, type AppErrorCode } from '@/lib/core/app-error';

/** What crosses from a thread: an error that crosses as itself would lose its class and code. */
export type ThreadAnswer<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly code: AppErrorCode; readonly message: string };

/** Wraps a function for the thread's side; the buffers that it names are handed over, not copied. */
export function answering<Input, Result>(
  compute: (input: Input) => Result,
  buffersOf: (result: Result) => readonly (Uint8Array | Float32Array)[],
): (input: Input) => unknown {
  return (input) => {
    try {
      const result = compute(input);
      const answer: ThreadAnswer<Result> = { ok: true, result };
      // No result lies in shared memory, the other kind of buffer.
      const transferable = buffersOf(result).map(({ buffer }) => buffer as ArrayBuffer);
      return move({ [transferableSymbol]: transferable, [valueSymbol]: answer });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { ok: false, code: error.code, message: error.message };
    }
  };
}

/** Unwraps an answer on the other side. @throws AppError as the thread threw it */
export function unwrap<Result>(answer: ThreadAnswer<Result>): Result {
  if (answer.ok) return answer.result;
  throw new AppError(answer.code, answer.message);
}
