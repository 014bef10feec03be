import { expect, test } from 'vitest';
import { STUDY_FEATURES } from '@/lib/core/features/feature-set-spec';
import { divideRows } from '@/lib/domain/experiments/divide-rows';
import type { PartClip } from '@/lib/domain/experiments/list-parts';
import { listMistakes, mistakesSchema } from '@/lib/domain/experiments/recipe/mistakes';
import { type Recipe, recipeSchema } from '@/lib/domain/experiments/recipe/recipe';

const recipeWith = (mistakes: object): Recipe =>
  recipeSchema.parse({
    features: STUDY_FEATURES,
    input: { kind: 'image' },
    split: { kind: 'stratified-random' },
    model: { kind: 'seed-cnn' },
    training: {},
    mistakes,
  });

/** 60 clips of one emotion and 30 of another, seven tenths for training. */
const CLIPS = Array.from({ length: 90 }, (_, row) => ({
  part: row % 10 < 7 ? 'train' : row % 10 < 8 ? 'validation' : 'test',
  emotion: row < 60 ? 'calm' : 'neutral',
})) as unknown as PartClip[];
const LABELS = Int32Array.from(CLIPS, ({ emotion }) => (emotion === 'calm' ? 0 : 1));

const divide = (mistakes: object) =>
  divideRows(CLIPS, { recipe: recipeWith(mistakes), seed: 3, labels: LABELS });

test('oversampling before the split puts copies of test clips into training, and honest one none', () => {
  const honest = divide({});
  expect([...honest.train].filter((row) => honest.test.includes(row))).toEqual([]);
  const wrong = divide({ oversampleBeforeSplit: true });
  const known = [...wrong.train].filter((row) => wrong.test.includes(row));
  expect(known.length).toBeGreaterThan(0);
  expect(known.every((row) => LABELS[row] === 1)).toBe(true);
  expect(wrong.test).toEqual(honest.test);
});

test('choosing on the test part makes it the validation part', () => {
  expect(divide({ chooseOnTest: true }).validation).toEqual(divide({}).test);
});

test('a mistake that would change nothing is refused', () => {
  const refusal = (changes: object) => {
    const recipe = { ...recipeWith({}), ...changes };
    return recipeSchema.safeParse(recipe).error?.issues.map(({ path }) => path.join('.'));
  };
  const wrong = (mistakes: object) => ({ mistakes: mistakesSchema.parse(mistakes) });
  expect(refusal({ balance: 'none', ...wrong({ oversampleBeforeSplit: true }) })).toEqual([
    'mistakes.oversampleBeforeSplit',
  ]);
  expect(refusal(wrong({ standardiseOverAll: true }))).toEqual(['mistakes.standardiseOverAll']);
  expect(refusal(wrong({ oversampleBeforeSplit: true, chooseOnTest: true }))).toBeUndefined();
});

test('mistakes are named, and an honest recipe has none', () => {
  expect(listMistakes(mistakesSchema.parse({}))).toEqual([]);
  expect(listMistakes(mistakesSchema.parse({ chooseOnTest: true }))).toEqual([
    'model chosen on the test part',
  ]);
});
