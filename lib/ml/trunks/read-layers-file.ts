import type { io } from '@tensorflow/tfjs';
import { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import type { WeightsBytes } from './trunk';

const modelJson = z.object({
  modelTopology: z.record(z.string(), z.unknown()),
  weightsManifest: z.array(
    z.object({ paths: z.array(z.string()), weights: z.array(z.record(z.string(), z.unknown())) }),
  ),
});

/**
 * A TensorFlow.js layers model: `model.json` and the shards that it names, from the same folder.
 *
 * @throws AppError `invalid` when the JSON is of another kind or a shard is missing.
 */
export function readLayersFile(weights: WeightsBytes): io.ModelArtifacts {
  const jsonName = Object.keys(weights).find((name) => name.endsWith('model.json')) ?? '';
  const folder = jsonName.slice(0, -'model.json'.length);
  const text = new TextDecoder().decode(weights[jsonName]);
  const json = modelJson.safeParse(JSON.parse(text || 'null'));
  if (!json.success) {
    throw new AppError('invalid', `${jsonName || 'model.json'} is no TensorFlow.js layers model.`);
  }
  const { modelTopology, weightsManifest } = json.data;
  const shards = weightsManifest
    .flatMap(({ paths }) => paths)
    .map((path) => {
      const shard = weights[`${folder}${path}`];
      if (!shard) throw new AppError('invalid', `${jsonName} names ${path}, which is missing.`);
      return shard;
    });
  return {
    modelTopology,
    weightSpecs: weightsManifest.flatMap(
      (group) => group.weights as unknown as io.WeightsManifestEntry[],
    ),
    weightData: Uint8Array.from(Buffer.concat(shards)).buffer,
  };
}
