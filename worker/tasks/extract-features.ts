import { extractFeatures } from '@/lib/domain/feature-sets/extract-features';
import { failFeatures } from '@/lib/domain/feature-sets/fail-features';
import { postponeFeatures } from '@/lib/domain/feature-sets/postpone-features';
import type { ComputePool } from '../compute/pool';
import type { JobHandler } from '../task';

export const extractFeaturesJob = ({
  extractClip,
}: Pick<ComputePool, 'extractClip'>): JobHandler<'extract-features'> => ({
  run: (system, payload, signal) => extractFeatures(system, payload, { extractClip, signal }),
  postpone: (system, payload, reason) => postponeFeatures(system, { ...payload, reason }),
  giveUp: (system, payload, reason) => failFeatures(system, { ...payload, reason }),
});
