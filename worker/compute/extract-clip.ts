import { decodeAudio } from '@/lib/core/audio/decode-audio';
import { mixToMono } from '@/lib/core/audio/mix-to-mono';
import { encodeFeatures } from '@/lib/core/features/encode-features';
import { extractFeatures } from '@/lib/core/features/extract-features';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import { measureUtterance } from '@/lib/core/utterance/measure-utterance';
import type { ExtractedClip } from '@/lib/domain/feature-sets/extract-clip';
import { summariseFeatures } from '@/lib/domain/feature-sets/summarise-features';
import { UTTERANCE_SPEC_ID } from '@/lib/domain/feature-sets/utterance-spec-id';
import { md5 } from '@/lib/platform/hash';

/**
 * Extracts the features of a prepared clip's bytes, and measures it as a whole.
 * @throws AppError `unsupported_audio` where the stored audio cannot be read
 */
export function extractClip({
  audio,
  spec,
}: {
  readonly audio: Uint8Array;
  readonly spec: FeatureSetSpec;
}): ExtractedClip {
  const samples = mixToMono(decodeAudio(audio, md5).channels);
  const features = extractFeatures(samples, spec);
  const { frames } = features;
  return {
    encoded: encodeFeatures(features),
    frames,
    ...summariseFeatures(features),
    utterance: Array.from(measureUtterance(samples, spec.sampleRate)),
    utteranceSpec: UTTERANCE_SPEC_ID,
  };
}
