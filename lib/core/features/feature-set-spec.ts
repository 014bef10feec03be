/** What is computed of a clip, with librosa's names in camelCase. Frequencies in Hz, lengths in samples. */
export interface FeatureSetSpec {
  readonly sampleRate: number;
  /** A power of two. */
  readonly nFft: number;
  readonly hopLength: number;
  readonly nMels: number;
  readonly fMin: number;
  readonly fMax: number;
  /** HTK's mel scale instead of Slaney's. */
  readonly htk: boolean;
  /** Decibels kept below the highest value; null keeps all. */
  readonly topDb: number | null;
  /** 0 dB is the clip's largest power, or a power of one. */
  readonly ref: 'max' | 'one';
  /** Best period of each frame by itself, or the most probable course over the clip. */
  readonly pitchMethod: 'yin' | 'pyin';
  readonly yinFMin: number;
  readonly yinFMax: number;
  /** YIN's alone; pYIN weighs all thresholds. */
  readonly yinTroughThreshold: number;
}

/** The published study's log-mel spectrogram, at the rate of the prepared clips. */
export const STUDY_FEATURES: FeatureSetSpec = {
  sampleRate: 16_000,
  nFft: 2048,
  hopLength: 512,
  nMels: 128,
  fMin: 0,
  fMax: 8000,
  htk: false,
  topDb: 80,
  ref: 'max',
  pitchMethod: 'yin',
  yinFMin: 65,
  yinFMax: 800,
  yinTroughThreshold: 0.1,
};

/** Half the bands, twice the frames, and a fixed reference, so that loudness is kept. */
export const COMPACT_FEATURES: FeatureSetSpec = {
  ...STUDY_FEATURES,
  nFft: 1024,
  hopLength: 256,
  nMels: 64,
  topDb: null,
  ref: 'one',
};
