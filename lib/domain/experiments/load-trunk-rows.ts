import type { Activation } from '@/lib/core/trunks/pool-activation';
import { trunkInfo } from '@/lib/core/trunks/trunks';
import { splitVgg16 } from '@/lib/core/trunks/vgg16-layers';
import { readWeights } from '@/lib/platform/weights/read-weights';
import type { PartClip } from './list-parts';
import { loadActivations, requestOf, type TrunkRequest, type TrunkTools } from './load-trunk';
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
  /** of the layers that train, where they start from pre-trained values */
  readonly initialWeights?: Readonly<Record<string, Float32Array>>;
}

interface Vgg16Recipe {
  readonly input: ImageInput;
  readonly features: Recipe['features'];
  readonly model: Vgg16;
  readonly seed: number;
}

function vgg16Request({ input, features, model, seed }: Vgg16Recipe): TrunkRequest {
  const { preprocessing, trainableConvs, weights } = model;
  const last = splitVgg16(trainableConvs).frozen.at(-1);
  const random = weights === 'random' ? { randomSeed: seed } : {};
  const lastLayer = last ? (last.pool ?? last.name) : 'input';
  const options = { preprocessing, lastLayer, ...random };
  const { width, height } = input;
  const info = trunkInfo('vgg16');
  return { info, options, pooling: 'none', averageFrames: 1, picture: { width, height }, features };
}

/**
 * VGG16's maps before the layers that train, and those layers' pre-trained values: what is frozen runs
 * once per clip. Random weights, where they are asked for, are those of the run's seed.
 * @throws AppError `unavailable` where the weights are missing
 */
export async function loadVgg16Rows(
  clips: readonly PartClip[],
  recipe: Vgg16Recipe,
  tools: TrunkTools,
): Promise<Vgg16Rows> {
  const request = vgg16Request(recipe);
  const inputs = toRows(await loadActivations(clips, request, tools));
  const { trained } = splitVgg16(recipe.model.trainableConvs);
  if (recipe.model.weights === 'random' || trained.length === 0) return { inputs };
  const weights = await readWeights(request.info);
  const { options } = request;
  const trunk = await tools.openTrunkInChild({ trunk: 'vgg16', weights, options });
  try {
    const values = await trunk.readWeights();
    const names = trained.flatMap(({ name }) => [`${name}/kernel`, `${name}/bias`]);
    const initialWeights = Object.fromEntries(names.map((name) => [name, values[name]]));
    return { inputs, initialWeights };
  } finally {
    trunk.close();
  }
}
