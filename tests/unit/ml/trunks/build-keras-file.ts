import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import { randomValues } from '../engine/compare-with-cpu';

/** A file of the layout that Keras publishes for VGG16 without its top, with seeded values. */
export async function buildKerasFile(seed: number, without: readonly string[] = []) {
  const { ready, File: Hdf5File } = await import('h5wasm');
  const { FS } = await ready;
  const weights: Record<string, Float32Array> = {};
  const file = new Hdf5File('/built.h5', 'w');
  const names = VGG16_CONVS.flatMap(({ name, pool }) => (pool ? [name, pool] : [name]));
  file.create_attribute('layer_names', names);
  let inputs = 3;
  for (const [at, { name, filters }] of VGG16_CONVS.entries()) {
    const scale = Math.sqrt(6 / (9 * inputs));
    const kernel = randomValues(9 * inputs * filters, seed + at).map((value) => value * scale);
    const bias = randomValues(filters, seed + 100 + at);
    const channels = inputs;
    inputs = filters;
    if (without.includes(name)) continue;
    const group = file.create_group(name);
    group.create_attribute('weight_names', [`${name}_W_1:0`, `${name}_b_1:0`]);
    const shape = [3, 3, channels, filters];
    group.create_dataset({ name: `${name}_W_1:0`, data: kernel, shape, dtype: '<f' });
    group.create_dataset({ name: `${name}_b_1:0`, data: bias, shape: [filters], dtype: '<f' });
    weights[`${name}/kernel`] = kernel;
    weights[`${name}/bias`] = bias;
  }
  file.close();
  const bytes = FS.readFile('/built.h5');
  FS.unlink('/built.h5');
  return { bytes, weights };
}
