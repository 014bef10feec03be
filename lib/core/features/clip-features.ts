/** The features of one clip; every track has one value per frame. */
export interface ClipFeatures {
  readonly frames: number;
  readonly nMels: number;
  /** Row-major [nMels][frames] in dB, the lowest band first. */
  readonly logMel: Float32Array;
  readonly centroidHz: Float32Array;
  /** A finite best candidate for every frame, voiced or not; `voiced` tells which count. */
  readonly pitchHz: Float32Array;
  /** Full scale 1. */
  readonly rms: Float32Array;
  /**
   * 0..1. With YIN 1 − aperiodicity at the period found, with pYIN the probability that the frame is
   * voiced. Null in files of the older format, which did not keep it.
   */
  readonly voicing: Float32Array | null;
  /**
   * The method's decision: 1 voiced, 0 not. To be asked rather than a threshold on `voicing`, which
   * means something else for each method. Null together with it.
   */
  readonly voiced: Float32Array | null;
}
