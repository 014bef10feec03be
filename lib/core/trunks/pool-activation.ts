/** What a trunk says of a clip. */
export interface Activation {
  /** [height, frames, channels]; time runs along the frames, sound has a height of 1. */
  readonly shape: readonly [number, number, number];
  readonly values: Float32Array;
}

export type TrunkPooling = 'mean' | 'mean-std';

/**
 * A clip as one vector: the mean of every channel over time (and height), then, where asked for, its
 * standard deviation (n in the denominator).
 */
export function poolActivation({ shape, values }: Activation, pooling: TrunkPooling): Float32Array {
  const channels = shape[2];
  const places = values.length / channels;
  const sums = new Float64Array(channels);
  values.forEach((value, i) => {
    sums[i % channels] += value;
  });
  const means = sums.map((sum) => sum / places);
  if (pooling === 'mean') return Float32Array.from(means);
  const squares = new Float64Array(channels);
  values.forEach((value, i) => {
    squares[i % channels] += (value - means[i % channels]) ** 2;
  });
  return Float32Array.from([...means, ...squares.map((sum) => Math.sqrt(sum / places))]);
}
