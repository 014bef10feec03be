import { VGG16_CONVS } from '@/lib/core/trunks/vgg16-layers';
import type { RunGraph, ShapedData } from '../engine/graph-runner';
import type { OnnxGraph } from '../engine/onnx-graph';
import type { InitialWeights } from '../layers/layer';
import { pictureOf } from './open-layers-trunk';
import { preparePicture } from './prepare-picture';
import type { Trunk, TrunkOptions } from './trunk';

interface FrozenConv {
  readonly name: string;
  /** [out, in, 3, 3], as ONNX has it. */
  readonly kernel: ShapedData;
  readonly bias: ShapedData;
  readonly pool: boolean;
}

/** [3, 3, in, out] → [out, in, 3, 3]. */
function turnKernel(kernel: Float32Array, inputs: number, outputs: number): ShapedData {
  const data = new Float32Array(kernel.length);
  for (let from = 0, place = 0; place < 9; place++) {
    for (let input = 0; input < inputs; input++) {
      for (let output = 0; output < outputs; output++, from++) {
        data[(output * inputs + input) * 9 + place] = kernel[from];
      }
    }
  }
  return { data, shape: [outputs, inputs, 3, 3] };
}

/** The convolutions up to `lastLayer`, which may be a pool. */
function freeze(weights: InitialWeights, lastLayer: string): FrozenConv[] {
  const end = VGG16_CONVS.findIndex(({ name, pool }) => name === lastLayer || pool === lastLayer);
  return VGG16_CONVS.slice(0, end + 1).map(({ name, filters, pool }, at) => {
    const inputs = at === 0 ? 3 : VGG16_CONVS[at - 1].filters;
    return {
      name,
      kernel: turnKernel(weights[`${name}/kernel`], inputs, filters),
      bias: { data: weights[`${name}/bias`], shape: [filters] },
      pool: pool !== null && name !== lastLayer,
    };
  });
}

function build(graph: OnnxGraph, convs: readonly FrozenConv[]): void {
  let maps = graph.op({ type: 'Transpose', inputs: ['x'], attributes: { perm: [0, 3, 1, 2] } });
  for (const { name, pool } of convs) {
    const inputs = [maps, `${name}_kernel`, `${name}_bias`];
    const sums = graph.op({ type: 'Conv', inputs, attributes: { pads: [1, 1, 1, 1] } });
    maps = graph.op({ type: 'Relu', inputs: [sums] });
    if (!pool) continue;
    const attributes = { kernel_shape: [2, 2], strides: [2, 2] };
    maps = graph.op({ type: 'MaxPool', inputs: [maps], attributes });
  }
  graph.op({ type: 'Transpose', inputs: [maps], attributes: { perm: [0, 2, 3, 1] }, output: 'y' });
}

/**
 * VGG16's base up to `lastLayer` as one ONNX graph: [h, w, 3] → its maps [h', w', filters].
 *
 * @param run of `createGraphRunner`. @param weights as `readVgg16Weights` gives them.
 */
export function openVgg16Trunk(
  run: RunGraph,
  weights: InitialWeights,
  { preprocessing, lastLayer = 'block5_pool' }: TrunkOptions,
): Trunk {
  const convs = freeze(weights, lastLayer);
  const halvings = convs.filter(({ pool }) => pool).length;
  const halve = (length: number) => Math.floor(length / 2 ** halvings);
  const constants = Object.fromEntries(
    convs.flatMap(({ name, kernel, bias }) => [
      [`${name}_kernel`, kernel],
      [`${name}_bias`, bias],
    ]),
  );
  const last = convs.at(-1);
  return {
    run: async (input) => {
      const { shape: picture, pixels } = pictureOf(input);
      const data = preparePicture(pixels, preprocessing);
      if (!last) return { shape: picture, values: data };
      const shape = [halve(picture[0]), halve(picture[1]), last.bias.shape[0]] as const;
      const values = new Float32Array(shape[0] * shape[1] * shape[2]);
      run({
        key: `vgg16-${lastLayer}`,
        feeds: { x: { data, shape: [1, ...picture] }, ...constants },
        fetches: { y: { data: values, shape: [1, ...shape] } },
        build: (graph) => build(graph, convs),
      });
      return { shape, values };
    },
    dispose: async () => {},
  };
}
