import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';

/** What one clip's extraction gives: the encoded tracks and their summary. */
export interface ExtractedClip {
  /** `encodeFeatures` of lib/core/features */
  readonly encoded: Uint8Array;
  readonly frames: number;
  readonly centroidMeanHz: number;
  /** null for a clip without a frame that is voiced and loud enough */
  readonly pitchMedianHz: number | null;
  readonly rmsMean: number;
  /** `measureUtterance` of lib/core/utterance */
  readonly utterance: number[];
  /** `UTTERANCE_SPEC_ID` that it was measured by */
  readonly utteranceSpec: string;
}

/**
 * Decodes a prepared clip's bytes and extracts its features; the worker brings one that computes in
 * threads. @throws AppError for a clip that cannot be used
 */
export type ExtractClip = (work: {
  readonly audio: Uint8Array;
  readonly spec: FeatureSetSpec;
}) => Promise<ExtractedClip>;
