import { EventEmitter } from 'node:events';
import { run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { System } from '@/lib/domain/authority';
import { pool } from '@/lib/platform/db';
import { JOBS, type JobName } from '@/lib/platform/jobs/catalogue';
import { log } from '@/lib/platform/log';
import { openComputePool } from './compute/pool';
import { type JobHandlers, jobHandlers } from './job-handlers';
import { queueLogger } from './queue-logger';
import { type ExhaustedJob, openRecovery, type Recovery } from './recovery';
import { releaseInterrupted } from './release-interrupted';
import { type QueueContext, task } from './task';

const POLL_MS = 1000;
const RECOVER_MS = 5000;

export interface QueueOptions {
  readonly system: System;
  readonly concurrency: number;
  /** the folder of the bundles: anything in dist/ */
  readonly bundleUrl: string;
  /** the connection that declares this worker alive is gone: the process has to end */
  readonly onLost: (error: Error) => void;
}

export interface RunningQueue {
  /** Breaks off what is under way, so that the next worker takes it up at once, and ends. */
  stop(): Promise<void>;
}

function taskList(handlers: JobHandlers, context: QueueContext): TaskList {
  return {
    'import-files': task('import-files', handlers['import-files'], context),
    'fetch-archive': task('fetch-archive', handlers['fetch-archive'], context),
    'extract-features': task('extract-features', handlers['extract-features'], context),
    'build-overview': task('build-overview', handlers['build-overview'], context),
    'train-experiment': task('train-experiment', handlers['train-experiment'], context),
    'check-health': task('check-health', handlers['check-health'], context),
  };
}

async function giveUp(job: ExhaustedJob, handlers: JobHandlers, system: System): Promise<void> {
  const reason = 'The worker died at it again and again, perhaps for want of memory.';
  const as = async <Name extends JobName>(name: Name): Promise<void> => {
    const { giveUp: tell } = handlers[name];
    await tell(system, JOBS[name].payload.parse(job.payload) as never, reason);
  };
  if (job.task in JOBS) await as(job.task as JobName);
}

/** Recovers now, and every few seconds from then on. */
async function keepRecovering(
  recovery: Recovery,
  handlers: JobHandlers,
  system: System,
): Promise<NodeJS.Timeout> {
  const recover = async (): Promise<void> => {
    const { freed, exhausted } = await recovery.recover();
    if (freed > 0) log().warn({ freed }, 'jobs of a dead worker were freed');
    for (const job of exhausted) await giveUp(job, handlers, system);
  };
  await recover();
  const again = (): void =>
    void recover().catch((error: unknown) => log().warn({ err: error }, 'recovery failed'));
  return setInterval(again, RECOVER_MS);
}

/** Runs the jobs of the queue in this process until it is stopped. */
export async function runQueue(options: QueueOptions): Promise<RunningQueue> {
  const { system, concurrency, bundleUrl, onLost } = options;
  const shutdown = new AbortController();
  const interrupted = new Map<string, number>();
  const context = { system, shutdown: shutdown.signal, interrupted };
  const compute = openComputePool(new URL('./compute.mjs', bundleUrl));
  const handlers = jobHandlers(compute, {
    trainer: new URL('./trainer.mjs', bundleUrl),
    embedder: new URL('./embedder.mjs', bundleUrl),
  });
  const recovery = await openRecovery(onLost);
  const events: WorkerEvents = new EventEmitter();
  events.on('pool:create', ({ workerPool }) => {
    recovery.claim(workerPool.id).catch(onLost);
  });
  const runner = await run({
    pgPool: pool(),
    concurrency,
    events,
    logger: queueLogger(shutdown.signal),
    noHandleSignals: true,
    pollInterval: POLL_MS,
    taskList: taskList(handlers, context),
  });
  const timer = await keepRecovering(recovery, handlers, system);
  return {
    async stop() {
      clearInterval(timer);
      shutdown.abort(new Error('the worker is ending'));
      await runner.stop();
      await releaseInterrupted(interrupted);
      await compute.close();
      await recovery.close();
    },
  };
}
