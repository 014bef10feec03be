import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { NearDuplicate } from '@/lib/core/fingerprint/find-near-duplicates';
import type { ClipMeasures, MeasureClip } from '@/lib/domain/clips/clip-measures';
import type { ExtractClip, ExtractedClip } from '@/lib/domain/feature-sets/extract-clip';
import type { HealthTools } from '@/lib/domain/health/health-tools';
import type { PrepareClip, PreparedClip } from '@/lib/domain/imports/prepared-clip';
import { type ThreadAnswer, unwrap } from './thread-answer';

/** Threads without work end after this time and give their memory back. */
const IDLE_MS = 10_000;

export interface ComputePool {
  readonly prepareClip: PrepareClip;
  readonly extractClip: ExtractClip;
  readonly measureClip: MeasureClip;
  readonly pairFingerprints: HealthTools['pairFingerprints'];
  readonly close: () => Promise<void>;
}

/** Threads for decoding, resampling and feature extraction, one for each core, started as needed. */
export function openComputePool(computeBundle: URL): ComputePool {
  const threads = new Piscina({
    filename: fileURLToPath(computeBundle),
    minThreads: 0,
    maxThreads: os.availableParallelism(),
    idleTimeout: IDLE_MS,
  });
  const call = async <Result>(name: string, input: unknown): Promise<Result> =>
    unwrap((await threads.run(input, { name })) as ThreadAnswer<Result>);
  return {
    prepareClip: (bytes, { targetRateHz }) =>
      call<PreparedClip>('prepareClip', { bytes, targetRateHz }),
    extractClip: (work) => call<ExtractedClip>('extractClip', work),
    measureClip: (bytes) => call<ClipMeasures>('measureClip', bytes),
    pairFingerprints: (encoded) => call<NearDuplicate[]>('pairFingerprints', encoded),
    close: () => threads.destroy(),
  };
}
