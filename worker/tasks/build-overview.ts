import { buildOverview } from '@/lib/domain/explore/build-overview';
import { failOverview, postponeOverview } from '@/lib/domain/explore/end-overview';
import type { JobHandler } from '../task';

export const buildOverviewJob: JobHandler<'build-overview'> = {
  run: (system, payload, signal) => buildOverview(system, payload, { signal }),
  postpone: (system, payload, reason) => postponeOverview(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failOverview(system, { ...payload, reason }),
};
