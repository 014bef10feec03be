import { availableParallelism } from 'node:os';
import type { TrunkInfo } from '@/lib/core/trunks/trunk-info';
import { createGraphRunner } from '../engine/graph-runner';
import { loadEngine } from '../engine/load-engine';
import { loadOnnxRuntime } from '../engine/onnx-runtime';
import { openLayersTrunk } from './open-layers-trunk';
import { openOnnxTrunk } from './open-onnx-trunk';
import { openVgg16Trunk } from './open-vgg16-trunk';
import { readVgg16Weights } from './read-vgg16-weights';
import type { Trunk, TrunkOptions, WeightsBytes } from './trunk';

/**
 * Opens a trunk of the catalogue.
 *
 * @param weights the bytes of `info.files`.
 * @throws AppError `invalid` when the files are not what the catalogue says; `unavailable` when no
 * engine loads.
 */
export async function openTrunk(
  info: TrunkInfo,
  weights: WeightsBytes,
  options: TrunkOptions,
): Promise<Trunk> {
  if (info.format === 'onnx') return openOnnxTrunk(info, weights);
  const { tf } = await loadEngine();
  if (info.format === 'tfjs-layers') return openLayersTrunk({ tf, info, weights, options });
  const run = createGraphRunner(loadOnnxRuntime(), availableParallelism());
  return openVgg16Trunk(run, await readVgg16Weights(tf, weights), options);
}
