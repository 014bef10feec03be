import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { type Recipe, recipeSchema } from '@/lib/domain/experiments/recipe/recipe';

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AppError('invalid', `The recipe ${file} cannot be read. Check the path.`);
  });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('invalid', `The recipe ${file} is not JSON: ${String(error)}`);
  }
}

/**
 * A recipe file, with the split and the seed of the command line where they are given.
 * @throws AppError `invalid`, naming what is wrong in the file
 */
export async function readRecipe(
  file: string,
  override: { readonly split?: string; readonly seed?: string },
): Promise<Recipe> {
  const raw = z
    .looseObject({ split: z.looseObject({}).optional() })
    .safeParse(await readJson(file));
  const changed = {
    ...raw.data,
    split: { ...raw.data?.split, ...(override.split ? { kind: override.split } : {}) },
    ...(override.seed === undefined ? {} : { seed: override.seed }),
  };
  const recipe = recipeSchema.safeParse(changed);
  if (recipe.success) return recipe.data;
  const what = z.prettifyError(recipe.error);
  throw new AppError('invalid', `The recipe ${file} cannot be used:\n${what}`);
}
