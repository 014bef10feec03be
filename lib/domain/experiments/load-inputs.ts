import type { PartClip } from './list-parts';
import { loadImages } from './load-images';
import { loadLogMel } from './load-log-mel';
import type { TrunkTools } from './load-trunk';
import { loadTrunkRows, loadVgg16Rows } from './load-trunk-rows';
import { loadFunctionals, loadUtterances } from './load-vectors';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

export interface LoadedInputs {
  readonly inputs: Training['inputs'];
  /** pre-trained values that the model starts from, by the names of its variables */
  readonly initialWeights?: Readonly<Record<string, Float32Array>>;
}

/** The rows that a recipe's kind of input makes of clips with features. */
export async function loadInputs(
  clips: readonly PartClip[],
  { input, features, model, seed }: Pick<Recipe, 'input' | 'features' | 'model' | 'seed'>,
  tools: TrunkTools,
): Promise<LoadedInputs> {
  const storageKeys = clips.flatMap(({ storageKey }) => storageKey ?? []);
  switch (input.kind) {
    case 'image':
      return model.kind === 'vgg16'
        ? loadVgg16Rows(clips, { input, features, model, seed }, tools)
        : { inputs: await loadImages(storageKeys, { input, features }) };
    case 'log-mel':
      return { inputs: await loadLogMel(storageKeys, { input, features }) };
    case 'utterance':
      return { inputs: loadUtterances(clips) };
    case 'functionals':
      return { inputs: await loadFunctionals(clips, input) };
    case 'trunk':
      return { inputs: await loadTrunkRows(clips, { input, features }, tools) };
  }
}
