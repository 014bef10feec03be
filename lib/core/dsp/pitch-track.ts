/** Pitch by frame. */
export interface PitchTrack {
  /** Always a finite best candidate. */
  readonly pitchHz: Float32Array;
  /** 0..1: how far the frame is periodic, or how probably it is voiced. */
  readonly voicing: Float32Array;
  /** The method's own decision: 1 voiced, 0 not. */
  readonly voiced: Float32Array;
}
