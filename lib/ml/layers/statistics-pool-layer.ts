import type { Layer, LayerContext } from './layer';
import { maskFrames, splitFrames, weighFrames } from './weigh-frames';

/** Mean and standard deviation over the frames that are no padding: [h, w, c] → [2·h·c]. */
export function createStatisticsPoolLayer({ tf, inputShape }: LayerContext): Layer {
  const [height, width, channels] = inputShape;
  return {
    outputShape: [2 * height * channels],
    variables: [],
    apply: (input, { filled }) => {
      const frames = splitFrames(tf, input);
      const scores = maskFrames(tf, tf.zeros([input.shape[0], width]), filled);
      return weighFrames(tf, frames, scores);
    },
  };
}
