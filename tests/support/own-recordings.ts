import { randomUUID } from 'node:crypto';
import type { Labelling } from '@/lib/core/metadata/labelling';
import type { Viewer } from '@/lib/domain/authority';
import { createDataset } from '@/lib/domain/datasets/create-dataset';
import { commitImport } from '@/lib/domain/imports/commit-import';
import { importFiles } from '@/lib/domain/imports/import-files';
import { planLabelling } from '@/lib/domain/imports/plan-labelling';
import { startImport } from '@/lib/domain/imports/start-import';
import { db } from '@/lib/platform/db';
import { buildWav } from './build-wav';
import { prepareHere, readImport, system, upload } from './imports';

export type Files = Readonly<Record<string, Buffer>>;

type Decisions = Omit<Parameters<typeof commitImport>[1], 'importId'>;

/** Uploads files, commits them with what was decided, and imports them. */
export async function importDecided(
  viewer: Viewer,
  { datasetId, files }: { datasetId: string; files: Files },
  decide: (importId: string) => Promise<Decisions> | Decisions,
) {
  const { importId } = await startImport(viewer, { datasetId });
  for (const [path, bytes] of Object.entries(files)) {
    await upload(viewer, importId, { path, bytes });
  }
  await commitImport(viewer, { importId, ...(await decide(importId)) });
  await importFiles(system, { importId }, { prepareClip: prepareHere });
  return readImport(viewer, importId);
}

/** Own recordings, labelled as the command line plans it, with changes. */
export async function importOwn(
  viewer: Viewer,
  given: { datasetId: string; files: Files },
  change: Partial<Labelling> = {},
) {
  return importDecided(viewer, given, async (importId) => ({
    labelling: { ...(await planLabelling(viewer, { importId })), ...change },
  }));
}

export async function makeOwnDataset(viewer: Viewer, workspaceId: string): Promise<string> {
  const given = { workspaceId, name: `Own ${randomUUID()}`, corpus: 'custom' };
  return (await createDataset(viewer, given)).datasetId;
}

export const clipsOf = (datasetId: string) =>
  db().clip.findMany({
    where: { datasetId },
    include: { actor: true, emotion: true },
    orderBy: { path: 'asc' },
  });

/** A recording at each path, each with bytes of its own. */
export const wavs = (...paths: readonly string[]): Files =>
  Object.fromEntries(paths.map((path, i) => [path, buildWav(i + 1)]));
