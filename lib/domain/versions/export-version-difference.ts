import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { writeCsv } from '../experiments/write-csv';
import { listChanges } from './changed-clips';
import { findVersionPair } from './find-version-pair';
import { versionPairInput } from './schema';

const HEAD = ['path', 'change', 'actor_before', 'emotion_before', 'actor_after', 'emotion_after'];

/** Every clip that differs between two versions, by path, with its labels in both. */
export async function exportVersionDifference(
  viewer: Viewer,
  input: z.input<typeof versionPairInput>,
): Promise<{ name: string; csv: string }> {
  const { from, to } = await findVersionPair(viewer, versionPairInput.parse(input));
  const dataset = await db().dataset.findUniqueOrThrow({ where: { id: from.datasetId } });
  const changes = await listChanges({ fromId: from.id, toId: to.id });
  const rows = changes.map(({ path, change, before, after }) => [
    path,
    change,
    before?.actor ?? '',
    before?.emotion ?? '',
    after?.actor ?? '',
    after?.emotion ?? '',
  ]);
  return {
    name: `${dataset.name} version ${from.number} to ${to.number}`,
    csv: writeCsv([HEAD, ...rows]),
  };
}
