import type { Viewer } from '@/lib/domain/authority';
import { checkHealth } from '@/lib/domain/health/check-health';
import { getHealth } from '@/lib/domain/health/get-health';
import type { HealthTools } from '@/lib/domain/health/health-tools';
import { measureClip } from '@/worker/compute/measure-clip';
import { pairFingerprints } from '@/worker/compute/pair-fingerprints';
import { system } from './imports';

/** Computes on this thread what the worker computes in its pool. */
export const healthToolsHere: HealthTools = {
  measureClip: async (bytes) => measureClip(bytes),
  pairFingerprints: async (encoded) => pairFingerprints(encoded),
  signal: new AbortController().signal,
};

/** Checks a dataset as the worker does, and gives what it found. */
export async function checkNow(viewer: Viewer, datasetId: string, tools = healthToolsHere) {
  await checkHealth(system, { datasetId }, tools);
  return getHealth(viewer, { datasetId });
}
