import type { NearDuplicate } from '@/lib/core/fingerprint/find-near-duplicates';
import type { MeasureClip } from '../clips/clip-measures';

/** What the worker brings to a check: work that is done in threads. */
export interface HealthTools {
  readonly measureClip: MeasureClip;
  /** finds near-duplicates among encoded fingerprints */
  readonly pairFingerprints: (encoded: readonly Uint8Array[]) => Promise<readonly NearDuplicate[]>;
  /** ends the work after the clips that are in work; what was measured is kept */
  readonly signal: AbortSignal;
}
