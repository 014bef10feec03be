import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freezeVersion } from '@/lib/domain/datasets/freeze-version';
import { getDataset } from '@/lib/domain/datasets/get-dataset';
import { listActors } from '@/lib/domain/datasets/list-actors';
import { updateActor } from '@/lib/domain/datasets/update-actor';
import { updateDataset } from '@/lib/domain/datasets/update-dataset';
import { db } from '@/lib/platform/db';
import { makeUnevenDataset } from '../support/experiments';
import { makeDataset } from '../support/imports';
import { makeWorkspace } from '../support/people';
import { settings } from '../support/settings';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;
let datasetId: string;

beforeAll(async () => {
  lab = await makeWorkspace();
});
beforeEach(async () => {
  datasetId = await makeUnevenDataset(lab.member, lab.workspaceId);
});

const read = () => getDataset(lab.viewer, { datasetId });
const actors = () => listActors(lab.viewer, { datasetId });
const revision = async () =>
  (await db().dataset.findUniqueOrThrow({ where: { id: datasetId } })).revision;

describe('what is said of a dataset', () => {
  test('comes from its corpus at first, with what its licence says of commercial use', async () => {
    expect(await read()).toMatchObject({
      licence: 'CC BY-NC-SA 4.0',
      licenceUrl: 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
      commercialUse: 'FORBIDDEN',
      consentBasis: 'PUBLISHED_CORPUS',
    });
  });

  test('is changed as a whole; an emptied field is not known; the revision stays', async () => {
    const at = await revision();
    const said = {
      name: 'Studio',
      description: 'Two speakers in a studio.',
      language: 'pt-BR',
      licence: 'in-house',
      commercialUse: 'ALLOWED',
      consentBasis: 'CONTRACT',
      consentNote: 'Drawer 4.',
    } as const;
    await updateDataset(lab.member, { datasetId, ...settings(said) });
    expect(await read()).toMatchObject({ ...said, licenceUrl: null, citation: null });
    expect(await revision()).toBe(at);
  });

  test.each([
    [{ language: 'German, mostly' }, 'language'],
    [{ licenceUrl: 'javascript:alert(1)' }, 'licenceUrl'],
    [{ name: ' ' }, 'name'],
  ])('refuses %j', async (fields, field) => {
    const asked = updateDataset(lab.member, { datasetId, ...settings(fields) });
    await expect(asked).rejects.toMatchObject({ issues: [{ path: [field] }] });
  });

  test('may not take the name of another dataset of the workspace, nor be changed by a viewer', async () => {
    const other = await makeDataset(lab.member, lab.workspaceId);
    const { name } = await getDataset(lab.viewer, other);
    const taken = updateDataset(lab.member, { datasetId, ...settings({ name }) });
    await expect(taken).rejects.toMatchObject({
      code: 'conflict',
      fields: { name: expect.any(String) },
    });
    const looked = updateDataset(lab.viewer, { datasetId, ...settings({ name: 'New' }) });
    await expect(looked).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe('an actor', () => {
  const facts = { label: '01', gender: 'OTHER', ageYears: '34' } as const;

  test('has gender and age, and clips that are counted', async () => {
    const [first] = await actors();
    const at = await revision();
    await updateActor(lab.member, { actorId: first.id, ...facts });
    const [changed] = await actors();
    expect(changed).toEqual({ ...first, gender: 'OTHER', ageYears: 34 });
    expect(changed.clips).toBeGreaterThan(0);
    expect(await revision()).toBe(at + 1);
    await updateActor(lab.member, { actorId: first.id, label: '01', gender: '', ageYears: '' });
    expect((await actors())[0]).toMatchObject({ gender: null, ageYears: null });
  });

  test('is not given another’s label, and an impossible age is refused', async () => {
    const [first, second] = await actors();
    const same = updateActor(lab.member, { actorId: first.id, ...facts, label: second.label });
    await expect(same).rejects.toMatchObject({ code: 'conflict' });
    for (const ageYears of ['-1', '3.5', '200', 'old']) {
      const asked = updateActor(lab.member, { actorId: first.id, ...facts, ageYears });
      await expect(asked, ageYears).rejects.toMatchObject({ issues: [{ path: ['ageYears'] }] });
    }
  });

  test('keeps its label once a version holds it, as the version’s hash counts it', async () => {
    const [{ id: actorId }] = await actors();
    await updateActor(lab.member, { actorId, ...facts, label: 'Ann' });
    await db().$transaction((tx) => freezeVersion(tx, datasetId));
    const renamed = updateActor(lab.member, { actorId, ...facts, label: 'Bea' });
    await expect(renamed).rejects.toMatchObject({ code: 'conflict' });
    await updateActor(lab.member, { actorId, label: 'Ann', gender: 'FEMALE', ageYears: '40' });
    expect((await actors()).find(({ id }) => id === actorId)).toMatchObject({
      label: 'Ann',
      ageYears: 40,
    });
  });
});
