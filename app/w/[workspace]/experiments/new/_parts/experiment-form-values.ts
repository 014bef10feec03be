import type { z } from 'zod';
import { type Recipe, recipeSchema } from '@/lib/domain/experiments/recipe/recipe';
import { SPLIT_KINDS, splitSchema } from '@/lib/domain/experiments/recipe/split';
import type { ExperimentView, startExperimentInput } from '@/lib/domain/experiments/schema';
import { atRate } from '../../_parts/feature-presets';
import { nameOfCopy, nameOfTwin, presetName, presetRecipe } from './experiment-presets';

/** What the fields hold, and what the schema makes of it. */
export type ExperimentFormInput = z.input<typeof startExperimentInput>;
export type ExperimentFormOutput = z.output<typeof startExperimentInput>;

/** The address of the form: dataset, experiment to copy, kind of split. */
export interface NewExperimentQuery {
  readonly dataset?: string;
  readonly from?: string;
  readonly split?: string;
}

interface StartingPoint {
  readonly dataset: { readonly id: string; readonly sampleRateHz: number };
  readonly from: Pick<ExperimentView, 'name' | 'recipe'> | null;
  readonly query: NewExperimentQuery;
}

/** The values that the form opens with: a preset, or a copy of an experiment's recipe. */
export function startingValues({ dataset, from, query }: StartingPoint): ExperimentFormOutput {
  const wanted = SPLIT_KINDS.find((kind) => kind === query.split) ?? null;
  if (!from) {
    const preset = wanted ?? 'actor-disjoint';
    const recipe = presetRecipe(preset, dataset.sampleRateHz);
    return { datasetId: dataset.id, name: presetName(preset), recipe };
  }
  const { recipe } = from;
  const isTwin = wanted !== null && wanted !== recipe.split.kind;
  const copy: Recipe = {
    ...recipe,
    features: atRate(recipe.features, dataset.sampleRateHz),
    split: splitSchema.parse({ ...recipe.split, kind: wanted ?? recipe.split.kind }),
  };
  const name = isTwin ? nameOfTwin(from.name, wanted) : nameOfCopy(from.name);
  return { datasetId: dataset.id, name, recipe: copy };
}

/** The recipe as it will be frozen; null while a field is wrong. */
export function recipeText(recipe: unknown): string | null {
  const parsed = recipeSchema.safeParse(recipe);
  return parsed.success ? JSON.stringify(parsed.data, null, 2) : null;
}
