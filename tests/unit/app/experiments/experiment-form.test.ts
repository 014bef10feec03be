import { describe, expect, it } from 'vitest';
import { atRate, sameSpec } from '@/app/w/[workspace]/experiments/_parts/feature-presets';
import { wordIssue } from '@/app/w/[workspace]/experiments/_parts/word-issue';
import {
  recipeText,
  startingValues,
} from '@/app/w/[workspace]/experiments/new/_parts/experiment-form-values';
import {
  nameOfCopy,
  nameOfTwin,
  presetRecipe,
} from '@/app/w/[workspace]/experiments/new/_parts/experiment-presets';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { startExperimentInput } from '@/lib/domain/experiments/schema';

const dataset = { id: 'd1', sampleRateHz: 16_000 };

describe('presetRecipe', () => {
  it("is the study's Model 0", () => {
    const recipe = presetRecipe('stratified-random', 16_000);
    expect(recipe.model).toEqual({
      kind: 'seed-cnn',
      conv1Filters: 10,
      conv2Filters: 5,
      kernelSize: 3,
      denseUnits: 50,
      l2: 0.01,
      dropout: 0.2,
    });
    expect(recipe.training).toMatchObject({ learningRate: 0.001, epochs: 50, batchSize: 50 });
    expect(recipe.input).toEqual({ kind: 'image', width: 300, height: 50, colorMap: 'jet' });
    expect(recipe.split.kind).toBe('stratified-random');
  });

  it('never asks for frequencies above half the rate', () => {
    expect(atRate(STUDY_FEATURES, 8000)).toMatchObject({ sampleRate: 8000, fMax: 4000 });
    expect(sameSpec(atRate(STUDY_FEATURES, 8000), STUDY_FEATURES)).toBe(false);
    expect(sameSpec({ ...STUDY_FEATURES }, STUDY_FEATURES)).toBe(true);
  });
});

describe('startingValues', () => {
  it('starts with unseen actors, and passes its own schema', () => {
    const values = startingValues({ dataset, from: null, query: {} });
    expect(values.recipe.split.kind).toBe('actor-disjoint');
    expect(startExperimentInput.parse(values)).toEqual(values);
  });

  it('copies an experiment, on the split that is asked for', () => {
    const recipe = { ...presetRecipe('actor-disjoint', 16_000), seed: 7 };
    const from = { name: 'Mine', recipe };
    const query = { from: 'x', split: 'stratified-random' };
    const values = startingValues({ dataset, from, query });
    expect(values.name).toBe('Mine, stratified-random');
    expect(values.recipe).toEqual({
      ...recipe,
      split: { ...recipe.split, kind: 'stratified-random' },
    });
    const plain = startingValues({ dataset, from, query: { from: 'x', split: 'nonsense' } });
    expect(plain.recipe).toEqual(recipe);
  });
});

it('a copy is numbered on', () => {
  expect(nameOfCopy('A (2)')).toBe('A (3)');
  expect(nameOfCopy('x'.repeat(120))).toHaveLength(120);
});

it('the recipe is shown as it will be frozen: numbers, not the text of the fields', () => {
  const recipe = presetRecipe('actor-disjoint', 16_000);
  const edited = { ...recipe, training: { ...recipe.training, epochs: '3' } };
  expect(JSON.parse(recipeText(edited) ?? '')).toEqual({
    ...recipe,
    training: { ...recipe.training, epochs: 3 },
  });
  expect(recipeText({ ...recipe, training: { ...recipe.training, epochs: '' } })).toBeNull();
});

it('bounds are worded plainly', () => {
  const values = startingValues({ dataset, from: null, query: {} });
  const bad = {
    ...values,
    recipe: {
      ...values.recipe,
      training: {
        ...values.recipe.training,
        epochs: '0',
        learningRate: Number.NaN,
        batchSize: '2.5',
      },
      model: { ...values.recipe.model, dropout: 0.95, kernelSize: 12 },
    },
  };
  const parsed = startExperimentInput.safeParse(bad, { error: wordIssue });
  const words = parsed.error?.issues.map(({ path, message }) => [path.at(-1), message]);
  expect(Object.fromEntries(words ?? [])).toEqual({
    epochs: 'At least 1.',
    learningRate: 'Enter a number.',
    batchSize: 'Enter a whole number.',
    dropout: 'At most 0.9.',
    kernelSize: 'At most 9.',
  });
});

it('names a twin by its own kind of split', () => {
  expect(nameOfTwin('seed-cnn, actor-disjoint, seed 1', 'stratified-random')).toBe(
    'seed-cnn, stratified-random, seed 1',
  );
  expect(nameOfTwin('Study CNN, random split', 'actor-disjoint')).toBe('Study CNN, actor-disjoint');
  expect(nameOfTwin('Trial', 'actor-disjoint')).toBe('Trial, actor-disjoint');
  expect(nameOfTwin('x'.repeat(120), 'stratified-random').length).toBeLessThanOrEqual(120);
});
