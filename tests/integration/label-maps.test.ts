import { beforeAll, expect, test } from 'vitest';
import { NAMED_LABEL_MAPS } from '@/lib/core/label-maps/named-label-maps';
import { createLabelMap } from '@/lib/domain/label-maps/create-label-map';
import { deleteLabelMap } from '@/lib/domain/label-maps/delete-label-map';
import { listLabelMaps } from '@/lib/domain/label-maps/list-label-maps';
import { updateLabelMap } from '@/lib/domain/label-maps/update-label-map';
import { makeWorkspace } from '../support/people';

let lab: Awaited<ReturnType<typeof makeWorkspace>>;

beforeAll(async () => {
  lab = await makeWorkspace();
});

const list = () => listLabelMaps(lab.viewer, { workspaceId: lab.workspaceId });

test('a workspace keeps maps of its own: made, changed, read by all, deleted', async () => {
  const { workspaceId, member, viewer } = lab;
  const map = { name: 'Two', source: 'Ours', pairs: { happy: 'good', sad: 'bad', calm: null } };
  const { labelMapId } = await createLabelMap(member, { workspaceId, ...map });
  expect(await list()).toEqual([{ id: labelMapId, ...map }]);
  const changed = { name: 'Three', source: '', pairs: { happy: 'good' } };
  await updateLabelMap(member, { labelMapId, ...changed });
  expect(await list()).toEqual([{ id: labelMapId, ...changed, source: null }]);
  for (const refused of [
    () => createLabelMap(viewer, { workspaceId, ...map }),
    () => updateLabelMap(viewer, { labelMapId, ...map }),
    () => deleteLabelMap(viewer, { labelMapId }),
  ]) {
    await expect(refused()).rejects.toMatchObject({ code: 'forbidden' });
  }
  await deleteLabelMap(member, { labelMapId });
  expect(await list()).toEqual([]);
});

test('a name is given once, and not that of a map of the product', async () => {
  const { workspaceId, member } = lab;
  const make = (name: string) =>
    createLabelMap(member, { workspaceId, name, source: null, pairs: { sad: 'sad' } });
  const { labelMapId } = await make('Once');
  await expect(make('Once')).rejects.toMatchObject({ code: 'conflict' });
  await expect(make(NAMED_LABEL_MAPS[0]?.name ?? '')).rejects.toMatchObject({ code: 'conflict' });
  await make('Other');
  const taken = { labelMapId, name: 'Other', source: null, pairs: { sad: 'sad' } };
  await expect(updateLabelMap(member, taken)).rejects.toMatchObject({ code: 'conflict' });
});

test('a map has to keep something', async () => {
  const { workspaceId, member } = lab;
  const nothing = { workspaceId, name: 'Nothing', source: null, pairs: { sad: null } };
  await expect(createLabelMap(member, nothing)).rejects.toThrow(/at least one label a target/);
});
