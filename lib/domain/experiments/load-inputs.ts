import type { PartClip } from './list-parts';
import { loadImages } from './load-images';
import { loadLogMel } from './load-log-mel';
import { loadFunctionals, loadUtterances } from './load-vectors';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

/** The rows that a recipe's kind of input makes of clips with features. */
export async function loadInputs(
  clips: readonly PartClip[],
  { input, features }: Recipe,
): Promise<Training['inputs']> {
  const storageKeys = clips.flatMap(({ storageKey }) => storageKey ?? []);
  switch (input.kind) {
    case 'image':
      return loadImages(storageKeys, { input, features });
    case 'log-mel':
      return loadLogMel(storageKeys, { input, features });
    case 'utterance':
      return loadUtterances(clips);
    case 'functionals':
      return loadFunctionals(clips, input);
  }
}
