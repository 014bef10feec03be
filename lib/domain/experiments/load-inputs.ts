import { loadImages } from './load-images';
import { loadLogMel } from './load-log-mel';
import type { Recipe } from './recipe/recipe';
import type { Training } from './training';

/** The rows that a recipe's kind of input makes of clips' features. */
export function loadInputs(
  storageKeys: readonly string[],
  { input, features }: Recipe,
): Promise<Training['inputs']> {
  switch (input.kind) {
    case 'image':
      return loadImages(storageKeys, { input, features });
    case 'log-mel':
      return loadLogMel(storageKeys, { input, features });
  }
}
