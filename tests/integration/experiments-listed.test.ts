import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { AppError } from '@/lib/core/app-error';
import { deleteExperiment } from '@/lib/domain/experiments/delete-experiment';
import { listExperiments } from '@/lib/domain/experiments/list-experiments';
import { closeDb, db } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { makeUnevenDataset, scriptTrainer, smallRecipe, trialsOn } from '../support/experiments';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
});
beforeEach(async () => {
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});
afterAll(closeDb);

const { start, look, train, startReady } = trialsOn(() => ({ lab, datasetId }));

test('two kinds of split of one recipe are twins', async () => {
  const random = smallRecipe({
    split: { kind: 'stratified-random', testShare: 0.2, validationShare: 0.2 },
  });
  const mine = await startReady();
  const other = await startReady(random);
  const stranger = await startReady(smallRecipe({ seed: 8 }));
  await train(other.runId, scriptTrainer({}).trainInChild);
  const { twin } = await look(mine.experimentId);
  expect(twin).toMatchObject({
    experimentId: other.experimentId,
    kind: 'stratified-random',
    uar: 1,
  });
  expect((await look(stranger.experimentId)).twin).toBeNull();
});

test('the list gives the newest first, page by page', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 3; i++) ids.unshift((await start()).experimentId);
  const input = { workspaceId: lab.workspaceId, datasetId, take: 2 };
  const first = await listExperiments(lab.viewer, input);
  const second = await listExperiments(lab.viewer, { ...input, after: first.next ?? undefined });
  expect([...first.rows, ...second.rows].map(({ id }) => id)).toEqual(ids);
  expect(second.next).toBeNull();
});

test('deleting ends the training and leaves nothing behind', async () => {
  const { runId, experimentId } = await startReady(smallRecipe({ training: { epochs: 500 } }));
  const onEpoch = async (epoch: number) => {
    if (epoch === 2) await deleteExperiment(lab.member, { experimentId });
  };
  await train(runId, scriptTrainer({ onEpoch }).trainInChild);
  await expect(look(experimentId)).rejects.toMatchObject({ code: 'not_found' });
  expect(await db().run.count({ where: { id: runId } })).toBe(0);
  for (const epoch of [1, 2, 3]) {
    await expect(storage().get(`runs/${runId}/epoch-${epoch}`)).rejects.toBeInstanceOf(AppError);
  }
});
