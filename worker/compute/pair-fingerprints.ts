import { decodeFingerprint } from '@/lib/core/fingerprint/encode-fingerprint';
import {
  findNearDuplicates,
  type NearDuplicate,
} from '@/lib/core/fingerprint/find-near-duplicates';

/** Finds near-duplicates among encoded fingerprints. */
export const pairFingerprints = (encoded: readonly Uint8Array[]): NearDuplicate[] =>
  findNearDuplicates(encoded.map(decodeFingerprint));
