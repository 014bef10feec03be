/**
 * What the trainer has to know of rows that are spectrograms, to vary and cut them itself: rows then
 * hold one channel, the lowest band first, and end in padding after their `lengths`.
 */
export interface LogMelRows {
  /** Columns that the model sees at once; rows may be longer. */
  readonly window: number;
  /** Derivatives over time that are added as channels. */
  readonly deltas: 0 | 1 | 2;
  /** How the bands lie. */
  readonly bands: {
    readonly sampleRate: number;
    readonly fMin: number;
    readonly fMax: number;
    readonly htk: boolean;
  };
  /** Where rows are standardised: decibels = mean + deviation · value. */
  readonly scale?: {
    /** [groups][bands] */
    readonly mean: Float32Array;
    /** [groups][bands] */
    readonly deviation: Float32Array;
    /** The group of each row; absent where there is one. */
    readonly groupOf?: Int32Array;
  };
}
