import { deriveSeed } from '@/lib/core/random';
import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import { glorotUniform } from '../layers/glorot-uniform';
import type { InitialWeights } from '../layers/layer';

/** VGG16 before any training: seeded Glorot kernels, zero biases. */
export function randomVgg16Weights(seed: number): InitialWeights {
  const entries = VGG16_CONVS.flatMap(({ name, filters }, at) => {
    const inputs = at === 0 ? 3 : VGG16_CONVS[at - 1].filters;
    const kernel = glorotUniform([3, 3, inputs, filters], deriveSeed(seed, 'weights', name));
    return [
      [`${name}/kernel`, kernel] as const,
      [`${name}/bias`, new Float32Array(filters)] as const,
    ];
  });
  return Object.fromEntries(entries);
}
