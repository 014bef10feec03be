import { describe, expect, it } from 'vitest';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { describeOptions, MODELS } from '@/lib/domain/experiments/recipe/model-registry';
import { recipeSchema } from '@/lib/domain/experiments/recipe/recipe';
import { trainingModel } from '@/lib/domain/experiments/training-model';
import { modelSpec } from '@/lib/ml/models/registry';

const KINDS = Object.keys(MODELS) as (keyof typeof MODELS)[];

const parse = (model: object, input: object) =>
  recipeSchema.safeParse({
    features: STUDY_FEATURES,
    input,
    split: { kind: 'actor-disjoint' },
    model,
    training: {},
  });

describe('the registry of models', () => {
  it.each(KINDS)('%s with its defaults is what the trainer takes', (kind) => {
    const recipe = parse({ kind }, { kind: MODELS[kind].inputs[0] });
    expect(recipe.success).toBe(true);
    if (recipe.success)
      expect(modelSpec.safeParse(trainingModel(recipe.data.model)).success).toBe(true);
  });

  it.each(KINDS)('%s describes every option with a default', (kind) => {
    const { properties = {} } = describeOptions(kind);
    expect(Object.keys(properties).length).toBeGreaterThan(0);
    for (const option of Object.values(properties)) expect(option).toHaveProperty('default');
  });

  it('refuses a model that cannot learn from the input, by name', () => {
    const refused = parse({ kind: 'vgg16' }, { kind: 'trunk' });
    expect(refused.error?.issues[0].path).toEqual(['input', 'kind']);
    expect(refused.error?.issues[0].message).toBe('VGG16 learns from image, not from trunk.');
    const grey = parse({ kind: 'vgg16' }, { kind: 'image', colorMap: 'grey' });
    expect(grey.error?.issues[0].message).toMatch(/colour map jet/);
  });
});
