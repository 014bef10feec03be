/** The features of one clip; every track has one value per frame. */
export interface ClipFeatures {
  readonly frames: number;
  readonly nMels: number;
  /** Row-major [nMels][frames] in dB, the lowest band first. */
  readonly logMel: Float32Array;
  readonly centroidHz: Float32Array;
  readonly pitchHz: Float32Array;
  /** Full scale 1. */
  readonly rms: Float32Array;
}
