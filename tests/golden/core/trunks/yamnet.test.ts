import { readFileSync } from 'node:fs';
import type { SymbolicTensor, Tensor } from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { loadEngine } from '@/lib/ml/engine/load-engine';
import { readLayersFile } from '@/lib/ml/trunks/read-layers-file';
import { isSharedMissing, sharedPath } from '../../../support/shared-path';
import { readSharedWeights } from '../../../unit/ml/trunks/read-shared-weights';

function readReference(name: string): Float32Array {
  const bytes = readFileSync(sharedPath('weights/reference', name));
  return new Float32Array(Uint8Array.from(bytes).buffer);
}

describe.skipIf(isSharedMissing('weights', 'reference'))('YAMNet', { timeout: 60_000 }, () => {
  it('gives the reference embedding and scores for the reference patch', async () => {
    const { tf } = await loadEngine('native-kernels');
    const artifacts = readLayersFile(readSharedWeights(trunkInfo('yamnet').files));
    const model = await tf.loadLayersModel({ load: async () => artifacts });
    const patches = readReference('_ref_yamnet_x.bin');
    const count = patches.length / (96 * 64);
    const both = tf.model({
      inputs: model.inputs,
      outputs: [model.getLayer('embedding').output as SymbolicTensor, model.outputs[0]],
    });
    const results = tf.tidy(() => {
      const input = tf.tensor4d(patches, [count, 96, 64, 1]);
      return (both.predict(input) as Tensor[]).map((result) =>
        Float32Array.from(result.dataSync()),
      );
    });
    for (const [at, name] of ['_ref_yamnet_e.bin', '_ref_yamnet_y.bin'].entries()) {
      const reference = readReference(name);
      expect(results[at]).toHaveLength(reference.length);
      const worst = Math.max(...reference.map((value, i) => Math.abs(value - results[at][i])));
      expect(worst).toBeLessThan(1e-4);
    }
  });
});
