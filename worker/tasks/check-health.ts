import { checkHealth } from '@/lib/domain/health/check-health';
import { failHealth } from '@/lib/domain/health/fail-health';
import { postponeHealth } from '@/lib/domain/health/postpone-health';
import type { ComputePool } from '../compute/pool';
import type { JobHandler } from '../task';

export const checkHealthJob = ({
  measureClip,
  pairFingerprints,
}: Pick<ComputePool, 'measureClip' | 'pairFingerprints'>): JobHandler<'check-health'> => ({
  run: (system, payload, signal) =>
    checkHealth(system, payload, { measureClip, pairFingerprints, signal }),
  postpone: (system, payload, reason) => postponeHealth(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failHealth(system, { ...payload, reason }),
});
