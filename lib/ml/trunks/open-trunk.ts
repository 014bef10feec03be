import { availableParallelism } from 'node:os';
import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { createGraphRunner } from '../engine/graph-runner';
import { loadEngine } from '../engine/load-engine';
import { loadOnnxRuntime } from '../engine/onnx-runtime';
import { openLayersTrunk } from './open-layers-trunk';
import { openOnnxTrunk } from './open-onnx-trunk';
import { openVgg16Trunk } from './open-vgg16-trunk';
import { randomVgg16Weights } from './random-vgg16-weights';
import { readVgg16Weights } from './read-vgg16-weights';
import type { Trunk, TrunkOptions, WeightsBytes } from './trunk';

/**
 * Opens a trunk of the catalogue.
 *
 * @param weights the bytes of `info.files`; none where VGG16 is asked for with random weights.
 * @throws AppError `invalid` when the files are not what the catalogue says; `unavailable` when no
 * engine loads.
 */
export async function openTrunk(
  info: TrunkInfo,
  weights: WeightsBytes,
  options: TrunkOptions,
): Promise<Trunk> {
  if (info.format === 'onnx') return openOnnxTrunk(info, weights);
  const { randomSeed } = options;
  if (info.format === 'vgg16' && randomSeed !== undefined) {
    return openVgg16Trunk(graphRunner(), randomVgg16Weights(randomSeed), options);
  }
  const { tf } = await loadEngine();
  if (info.format === 'tfjs-layers') return openLayersTrunk({ tf, info, weights, options });
  return openVgg16Trunk(graphRunner(), await readVgg16Weights(tf, weights), options);
}

const graphRunner = () => createGraphRunner(loadOnnxRuntime(), availableParallelism());
