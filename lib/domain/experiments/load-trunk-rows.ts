import { AppError } from '@/lib/core/app-error';
import type { Activation } from '@/lib/core/trunks/pool-activation';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { splitVgg16 } from '@/lib/core/trunks/vgg16-layers';
import { readWeights } from '@/lib/platform/weights/read-weights';
import type { PartClip } from './list-parts';
import { loadActivations, requestOf, type TrunkTools } from './load-trunk';
import type { ImageInput, TrunkInput } from './recipe/input';
import type { RecipeModel } from './recipe/model';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

type Inputs = Training['inputs'];
type Vgg16 = Extract<RecipeModel, { kind: 'vgg16' }>;

/** Activations as rows of one size; shorter ones are filled up, and their lengths are told. */
function toRows(activations: readonly Activation[]): Inputs {
  const [height, , channels] = activations[0]?.shape ?? [1, 1, 1];
  const most = activations.reduce((frames, { shape }) => Math.max(frames, shape[1]), 1);
  const size = height * most * channels;
  const data = new Float32Array(activations.length * size);
  activations.forEach(({ shape, values }, row) => {
    const width = shape[1] * channels;
    for (let y = 0; y < height; y++) {
      data.set(values.subarray(y * width, (y + 1) * width), row * size + y * most * channels);
    }
  });
  const lengths = Int32Array.from(activations, ({ shape }) => shape[1]);
  const rows = { data, shape: [activations.length, height, most, channels] as const };
  return lengths.every((length) => length === most) ? rows : { ...rows, lengths };
}

/** What a pre-trained trunk says of clips, one row each. @throws AppError where it cannot be asked */
export async function loadTrunkRows(
  clips: readonly PartClip[],
  { input, features }: { readonly input: TrunkInput; readonly features: Recipe['features'] },
  tools: TrunkTools,
): Promise<Inputs> {
  return toRows(await loadActivations(clips, requestOf(input, features), tools));
}

export interface Vgg16Rows {
  readonly inputs: Inputs;
  /** of the layers that train */
  readonly initialWeights: Readonly<Record<string, Float32Array>>;
}

/**
 * VGG16's maps before the layers that train, and those layers' pre-trained values: what is frozen runs
 * once per clip.
 * @throws AppError `invalid` where its layers are asked for at random, which a frozen part cannot be
 */
export async function loadVgg16Rows(
  clips: readonly PartClip[],
  recipe: { readonly input: ImageInput; readonly features: Recipe['features']; model: Vgg16 },
  tools: TrunkTools,
): Promise<Vgg16Rows> {
  const { input, features, model } = recipe;
  const { frozen, trained } = splitVgg16(model.trainableConvs);
  const last = frozen.at(-1);
  if (!last) {
    throw new AppError(
      'invalid',
      'At least the first convolution of VGG16 stays frozen: choose 12 trainable convolutions at the most. Nothing was trained.',
    );
  }
  const info = trunkInfo('vgg16');
  const options = {
    preprocessing: model.preprocessing,
    lastLayer: last.pool ?? last.name,
  };
  const { width, height } = input;
  const request = { info, options, pooling: 'none', picture: { width, height }, features } as const;
  const inputs = toRows(await loadActivations(clips, request, tools));
  if (model.weights === 'random' || trained.length === 0) return { inputs, initialWeights: {} };
  const weights = await readWeights(info);
  const trunk = await tools.openTrunkInChild({ trunk: 'vgg16', weights, options });
  try {
    const values = await trunk.readWeights();
    const names = trained.flatMap(({ name }) => [`${name}/kernel`, `${name}/bias`]);
    const initialWeights = Object.fromEntries(names.map((name) => [name, values[name]]));
    return { inputs, initialWeights: initialWeights as Vgg16Rows['initialWeights'] };
  } finally {
    trunk.close();
  }
}
