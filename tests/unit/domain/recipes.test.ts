import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { recipeSchema } from '@/lib/domain/experiments/recipe/recipe';

const folder = path.resolve(import.meta.dirname, '../../../recipes');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** What the form starts with where nothing is changed. */
const defaults = (kind: string) =>
  recipeSchema.parse({
    features: STUDY_FEATURES,
    input: { kind: 'image' },
    split: { kind },
    model: { kind: 'seed-cnn' },
    training: {},
  });

test.each(readdirSync(folder))('%s says all that a recipe can say, and nothing else', (file) => {
  expect(recipeSchema.parse(read(file))).toEqual(read(file));
});

test("the seed recipes are the study's values on both splits", () => {
  expect(read('seed-cnn.json')).toEqual(defaults('actor-disjoint'));
  expect(read('seed-cnn-random.json')).toEqual(defaults('stratified-random'));
});
