import { AppError } from '@/lib/core/app-error';
import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import type { Tf } from '../engine/engine';
import type { InitialWeights } from '../layers/layer';
import { readKerasWeights } from './read-keras-weights';
import { readLayersFile } from './read-layers-file';
import type { WeightsBytes } from './trunk';

/** Values of a layers file by name, de-quantised. */
function readLayersWeights(tf: Tf, files: WeightsBytes): InitialWeights {
  const { weightData, weightSpecs = [] } = readLayersFile(files);
  const tensors = tf.io.decodeWeights(weightData as ArrayBuffer, weightSpecs);
  const entries = Object.entries(tensors).map(([name, tensor]) => {
    const values = Float32Array.from(tensor.dataSync());
    tensor.dispose();
    return [name, values] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * VGG16's kernels [3, 3, in, out] and biases by Keras' names, of a Keras `notop` HDF5 file or of a
 * TensorFlow.js layers model, up to the layer wanted.
 *
 * @throws AppError `invalid` when a layer is missing or of another size.
 */
export async function readVgg16Weights(
  tf: Tf,
  files: WeightsBytes,
  lastConv = 'block5_conv3',
): Promise<InitialWeights> {
  const h5 = Object.keys(files).find((name) => name.endsWith('.h5'));
  const weights = h5 ? await readKerasWeights(files[h5]) : readLayersWeights(tf, files);
  let channels = 3;
  for (const { name, filters } of VGG16_CONVS) {
    check(weights, `${name}/kernel`, 9 * channels * filters);
    check(weights, `${name}/bias`, filters);
    if (name === lastConv) break;
    channels = filters;
  }
  return weights;
}

function check(weights: InitialWeights, name: string, size: number): void {
  const found = weights[name]?.length ?? 0;
  if (found === size) return;
  throw new AppError(
    'invalid',
    `The weights are not VGG16's: ${name} has ${found} values instead of ${size}. Fetch them again from where the catalogue says.`,
  );
}
