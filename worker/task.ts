import { randomUUID } from 'node:crypto';
import type { JobHelpers, Task } from 'graphile-worker';
import { AppError } from '@/lib/core/app-error';
import type { System } from '@/lib/domain/authority';
import { JOBS, type JobName, type JobPayload } from '@/lib/platform/jobs/catalogue';
import { log } from '@/lib/platform/log';

/** What a job does, and what its row says when it cannot be done now, or at all. */
export interface JobHandler<Name extends JobName> {
  run(system: System, payload: JobPayload<Name>, signal: AbortSignal): Promise<void>;
  /** `reason` is null where only the worker ends */
  postpone(system: System, payload: JobPayload<Name>, reason: string | null): Promise<void>;
  giveUp(system: System, payload: JobPayload<Name>, reason: string): Promise<void>;
}

/** What a running queue shares with its tasks. */
export interface QueueContext {
  readonly system: System;
  /** aborts when the worker has to end */
  readonly shutdown: AbortSignal;
  /** jobs that were broken off by the end of the worker, to be taken up at once by the next */
  readonly interrupted: Map<string, number>;
}

/** Logs a defect under a reference id; the sentence for the row names the id only. */
function report(error: unknown, { job }: JobHelpers): string {
  const reference = randomUUID().slice(0, 8);
  const { id, task_identifier: task, attempts } = job;
  log().error({ reference, job: id, task, attempts, err: error }, 'a job failed unexpectedly');
  return `Something unexpected went wrong (reference ${reference}).`;
}

/** Says on the row what happened; where even that fails, the queue's own retry remains. */
async function tell(saying: Promise<void>): Promise<void> {
  await saying.catch((error: unknown) => log().error({ err: error }, 'a row could not be told'));
}

/**
 * Makes a queue's task of a handler: parses the payload, and maps what is thrown. An AppError is
 * written on the row and not retried, a defect is logged and retried, an interruption is noted.
 */
export function task<Name extends JobName>(
  name: Name,
  handler: JobHandler<Name>,
  { system, shutdown, interrupted }: QueueContext,
): Task {
  return async (raw, helpers) => {
    const payload = JOBS[name].payload.parse(raw) as JobPayload<Name>;
    const { id, attempts, max_attempts: most } = helpers.job;
    try {
      await handler.run(system, payload, shutdown);
    } catch (error) {
      if (shutdown.aborted) {
        interrupted.set(id, attempts);
        await tell(handler.postpone(system, payload, null));
        throw error;
      }
      if (error instanceof AppError) return handler.giveUp(system, payload, error.message);
      const what = report(error, helpers);
      await tell(
        attempts < most
          ? handler.postpone(system, payload, `${what} It will be tried again.`)
          : handler.giveUp(system, payload, `${what} It was tried ${attempts} times.`),
      );
      throw error;
    }
  };
}
