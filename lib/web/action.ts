import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import type { Viewer } from '@/lib/domain/authority';
import type { Action, ActionResult } from './action-result';
import { describeFailure, parseInput } from './describe-failure';
import { currentViewer } from './viewer';

async function answer<T>(work: () => Promise<T>): Promise<ActionResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    // redirect() and notFound() travel as exceptions that belong to Next.
    unstable_rethrow(error);
    return describeFailure(error);
  }
}

/** A plain form's fields; files and repeated names have their own routes. */
function plain(raw: unknown): unknown {
  return raw instanceof FormData ? Object.fromEntries(raw) : raw;
}

/** A mutation for signed-in people: makes the Viewer, parses the input, words the failure. */
export function action<Schema extends z.ZodType, T>(
  schema: Schema,
  handler: (viewer: Viewer, input: z.output<Schema>) => Promise<T>,
): Action<T> {
  return (raw) =>
    answer(async () => {
      const viewer = await currentViewer();
      if (!viewer) {
        throw new AppError(
          'unauthenticated',
          'You are signed out. Sign in in another tab and try again; this form keeps what you entered.',
        );
      }
      return handler(viewer, parseInput(schema, plain(raw)));
    });
}

/** A mutation that needs no account: set-up and registration, whose verbs authorise by themselves. */
export function publicAction<Schema extends z.ZodType, T>(
  schema: Schema,
  handler: (input: z.output<Schema>) => Promise<T>,
): Action<T> {
  return (raw) => answer(() => handler(parseInput(schema, plain(raw))));
}
