/** Decoded audio, one array per channel, all of one length, full scale at ±1. */
export interface PcmAudio {
  readonly sampleRateHz: number;
  readonly channels: readonly Float32Array[];
  /** Bits of one stored sample. */
  readonly bitsPerSample: number;
  readonly encoding: 'wav-int' | 'wav-float' | 'flac';
}
