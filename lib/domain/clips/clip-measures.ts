/** What is measured of a recording for the health of its dataset; see the columns of Clip. */
export interface ClipMeasures {
  readonly loudnessLufs: number | null;
  readonly peakDbfs: number | null;
  readonly clippedSamples: number;
  readonly identicalChannels: boolean | null;
  /** `encodeFingerprint` of lib/core/fingerprint */
  readonly fingerprint: Uint8Array<ArrayBuffer>;
}

/**
 * Measures a file's bytes as they were brought; the worker brings one that computes in threads.
 * @throws AppError `unsupported_audio` with the reason
 */
export type MeasureClip = (bytes: Uint8Array) => Promise<ClipMeasures>;
