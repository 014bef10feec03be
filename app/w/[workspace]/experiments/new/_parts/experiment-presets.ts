import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { type Recipe, recipeSchema } from '@/lib/domain/experiments/recipe/recipe';
import { atRate } from '../../_parts/feature-presets';

export interface ExperimentPreset {
  readonly key: Recipe['split']['kind'];
  readonly name: string;
  readonly description: string;
}

/** The study's Model 0 under both protocols; its figures are the schema's defaults. */
export const EXPERIMENT_PRESETS: readonly ExperimentPreset[] = [
  {
    key: 'actor-disjoint',
    name: 'Study CNN, unseen actors',
    description: 'The test actors are never heard in training. The figure to trust.',
  },
  {
    key: 'stratified-random',
    name: 'Study CNN, random split',
    description: "The study's own protocol, to be shown beside the other.",
  },
];

export const presetName = (kind: Recipe['split']['kind']): string =>
  EXPERIMENT_PRESETS.find(({ key }) => key === kind)?.name ?? '';

/** The recipe that a preset stands for, at a dataset's sample rate. */
export function presetRecipe(kind: Recipe['split']['kind'], sampleRateHz: number): Recipe {
  return recipeSchema.parse({
    features: atRate(STUDY_FEATURES, sampleRateHz),
    input: { kind: 'image' },
    split: { kind },
    model: { kind: 'seed-cnn' },
    training: {},
  });
}

/** A copy's name: `Study CNN` → `Study CNN (2)` → `Study CNN (3)`. */
export function nameOfCopy(name: string): string {
  const match = /^(.*) \((\d+)\)$/.exec(name);
  const [stem, number] = match ? [match[1], Number(match[2]) + 1] : [name, 2];
  const suffix = ` (${number})`;
  return `${stem.slice(0, 120 - suffix.length)}${suffix}`;
}

const SPLIT_IN_NAME = /actor-disjoint|stratified-random|unseen actors|random split/i;

/** The name of the same recipe on another kind of split, which it says instead of its own. */
export function nameOfTwin(name: string, kind: Recipe['split']['kind']): string {
  const stem = SPLIT_IN_NAME.test(name) ? name : `${name.slice(0, 100)}, ${kind}`;
  return stem.replace(SPLIT_IN_NAME, kind).slice(0, 120);
}
