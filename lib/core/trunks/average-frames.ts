import type { Activation } from './pool-activation';

/** The mean of every `count` frames; the last mean may be of fewer. [h, t, c] → [1, ⌈t/count⌉, h·c]. */
export function averageFrames({ shape, values }: Activation, count: number): Activation {
  const [height, frames, channels] = shape;
  const steps = Math.ceil(frames / count);
  const width = height * channels;
  const means = new Float32Array(steps * width);
  for (let row = 0; row < height; row++) {
    for (let frame = 0; frame < frames; frame++) {
      const step = Math.floor(frame / count);
      const share = 1 / (Math.min(frames, (step + 1) * count) - step * count);
      const from = (row * frames + frame) * channels;
      const to = step * width + row * channels;
      for (let c = 0; c < channels; c++) means[to + c] += share * values[from + c];
    }
  }
  return { shape: [1, steps, width], values: means };
}
