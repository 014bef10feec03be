import { z } from 'zod';

/** What the queue needs to know of a job. Payloads carry ids only and are parsed again at the worker's door. */
export interface JobDefinition<Payload extends z.ZodType = z.ZodType> {
  readonly payload: Payload;
  readonly maxAttempts: number;
  /** how long it waits for further changes of its subject, so that a burst of them is one job */
  readonly settleSec?: number;
}

const job = <Payload extends z.ZodType>(definition: JobDefinition<Payload>) => definition;

/** One word names verb, task file and job. */
export const JOBS = {
  'import-files': job({ payload: z.object({ importId: z.string() }), maxAttempts: 5 }),
  'fetch-archive': job({ payload: z.object({ importId: z.string() }), maxAttempts: 5 }),
  'extract-features': job({ payload: z.object({ featureSetId: z.string() }), maxAttempts: 5 }),
  'check-health': job({
    payload: z.object({ datasetId: z.string() }),
    maxAttempts: 5,
    settleSec: 3,
  }),
  'build-overview': job({ payload: z.object({ featureSetId: z.string() }), maxAttempts: 5 }),
  'train-experiment': job({ payload: z.object({ runId: z.string() }), maxAttempts: 10 }),
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]['payload']>;
