import type { RecipeModel } from './recipe/model';
import type { Training } from './training';

/** A recipe's model as the trainer takes it: kind and options apart, without what only loads its rows. */
export function trainingModel(model: RecipeModel): Training['model'] {
  const { kind, ...options } = model;
  const { preprocessing: _, ...trained } = { preprocessing: undefined, ...options };
  // TypeScript does not see that kind and options belong together once they are apart.
  return { kind, options: trained } as Training['model'];
}
