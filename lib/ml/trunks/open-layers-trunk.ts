import type { Tensor4D } from '@tensorflow/tfjs';
import { AppError } from '@/lib/core/app-error';
import type { Activation } from '@/lib/core/trunks/pool-activation';
import { setLevel } from '@/lib/core/trunks/set-level';
import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { yamnetPatches } from '@/lib/core/trunks/yamnet-patches';
import type { Tf } from '../engine/engine';
import { samplesOf } from './open-onnx-trunk';
import { preparePicture } from './prepare-picture';
import { readLayersFile } from './read-layers-file';
import type { Trunk, TrunkInput, TrunkOptions, WeightsBytes } from './trunk';

interface LayersTrunk {
  readonly tf: Tf;
  readonly info: TrunkInfo;
  readonly weights: WeightsBytes;
  readonly options: TrunkOptions;
}

export function pictureOf(input: TrunkInput) {
  if (input.kind === 'picture' && input.shape[2] === 3) return input;
  throw new AppError(
    'invalid',
    'This trunk sees pictures in colour. Choose the colour map jet for the picture.',
  );
}

function readInput({ tf, info, options }: LayersTrunk, input: TrunkInput): Tensor4D {
  if (info.hears === 'yamnet-patches') {
    const { count, patches } = yamnetPatches(setLevel(samplesOf(input)));
    return tf.tensor4d(patches, [count, 96, 64, 1]);
  }
  const { shape, pixels } = pictureOf(input);
  return tf.tensor4d(preparePicture(pixels, options.preprocessing), [1, ...shape]);
}

/** Vectors of patches are frames of one clip; maps of one picture stay maps. */
function toActivation(shape: readonly number[], values: Float32Array): Activation {
  if (shape.length === 2) return { shape: [1, shape[0], shape[1]], values };
  return { shape: [shape[1], shape[2], shape[3]], values };
}

/** A TensorFlow.js layers model up to the layer `info.output`. */
export async function openLayersTrunk(trunk: LayersTrunk): Promise<Trunk> {
  const { tf, info, weights } = trunk;
  const artifacts = readLayersFile(weights);
  const whole = await tf.loadLayersModel({ load: async () => artifacts });
  const output = whole.getLayer(info.output).output;
  const model = tf.model({ inputs: whole.inputs, outputs: output });
  return {
    run: async (input) => {
      const result = tf.tidy(() => model.predict(readInput(trunk, input)) as Tensor4D);
      const values = Float32Array.from(await result.data());
      result.dispose();
      return toActivation(result.shape, values);
    },
    dispose: async () => void whole.dispose(),
  };
}
