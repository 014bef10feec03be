import type { ClipMeasures } from '../clips/clip-measures';

/** A recording made ready for the dataset. */
export interface PreparedClip extends ClipMeasures {
  /** mono wave file at the dataset's rate: 16 bits where that is exact, else 32-bit float */
  readonly audio: Uint8Array;
  readonly durationSec: number;
  /** of the file as it was brought */
  readonly source: {
    readonly container: 'wav' | 'flac';
    readonly sampleRateHz: number;
    readonly channels: number;
    readonly bitDepth: number;
  };
  /** level of the mono signal relative to full scale; null for digital silence */
  readonly rmsDbfs: number | null;
  /** min/max pairs for the waveform */
  readonly peaks: Int8Array;
}

/**
 * Decodes a file's bytes, mixes them to mono and resamples them; the worker brings one that computes
 * in threads. @throws AppError `unsupported_audio` with the reason
 */
export type PrepareClip = (
  bytes: Uint8Array,
  options: { readonly targetRateHz: number },
) => Promise<PreparedClip>;

/** What the worker, or the command line, brings to an import. */
export interface ImportTools {
  readonly prepareClip: PrepareClip;
  /** ends the work after the files that are in work; what was imported is kept */
  readonly signal?: AbortSignal;
}
