import { failFetch } from '@/lib/domain/imports/fail-fetch';
import { fetchArchive } from '@/lib/domain/imports/fetch-archive';
import { postponeFetch } from '@/lib/domain/imports/postpone-fetch';
import type { JobHandler } from '../task';

export const fetchArchiveJob: JobHandler<'fetch-archive'> = {
  run: (system, payload, signal) => fetchArchive(system, payload, { signal }),
  postpone: (system, payload, reason) => postponeFetch(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failFetch(system, { ...payload, reason }),
};
