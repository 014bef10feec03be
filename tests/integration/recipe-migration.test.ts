import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { closeDb, db } from '@/lib/platform/db';
import { makeUnevenDataset, smallRecipe, trialsOn } from '../support/experiments';
import { makeWorkspace } from '../support/people';
import { repositoryRoot } from '../support/shared-path';

const statements = ['20261126010900_recipe_parts', '20261126024400_mistakes_that_exist'].map(
  (name) =>
    readFileSync(path.join(repositoryRoot, 'prisma/migrations', name, 'migration.sql'), 'utf8'),
);
const migrate = async (): Promise<void> => {
  for (const sql of statements) await db().$executeRawUnsafe(sql);
};

afterAll(closeDb);

test('a stored recipe of the time before its parts means what it meant', async () => {
  const lab = await makeWorkspace();
  const datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
  const { start } = trialsOn(() => ({ lab, datasetId }));
  const recipe = smallRecipe();
  const { experimentId: id } = await start(recipe);
  const { optimizer, learningRate, epochs, batchSize, loss } = recipe.training;
  const { kind: _, ...image } = recipe.input;
  const { features, split, balance, model, seed } = recipe;
  const training = { optimizer, learningRate, epochs, batchSize, loss };
  const before = { features, image, split, balance, model, training, seed };
  await db().experiment.update({ where: { id }, data: { recipe: before } });
  const stored = async () => (await db().experiment.findUniqueOrThrow({ where: { id } })).recipe;
  await migrate();
  expect(await stored()).toEqual(recipe);
  await migrate();
  expect(await stored()).toEqual(recipe);
});
