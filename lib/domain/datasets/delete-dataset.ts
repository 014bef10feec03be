import type { z } from 'zod';
import { db, type Transaction } from '@/lib/platform/db';
import { deleteObjects } from '@/lib/platform/storage/delete-objects';
import type { Viewer } from '../authority';
import { findEditableDataset } from './find-dataset';
import { datasetInput } from './schema';

async function listStorageKeys(tx: Transaction, datasetId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    select key from (
      select unnest(array["sourceKey", "audioKey"]) as key from "Clip" where "datasetId" = ${datasetId}
      union
      select u."storageKey" from "ImportUpload" u join "Import" i on i.id = u."importId"
        where i."datasetId" = ${datasetId}
      union
      select v."storageKey" from "FeatureValue" v join "FeatureSet" f on f.id = v."featureSetId"
        where f."datasetId" = ${datasetId}
      union
      select unnest(array[r."checkpointKey", r."bestKey"]) from "Run" r
        join "Experiment" x on x.id = r."experimentId" where x."datasetId" = ${datasetId}
    ) keys where key is not null`;
  return rows.map(({ key }) => key);
}

/** Forgets what trunks said of recordings that no other dataset has; gives where it lies. */
async function forgetActivations(tx: Transaction, datasetId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ storageKey: string }[]>`
    delete from "ClipActivation" a
    using "Clip" c
    where c."datasetId" = ${datasetId} and a."contentHash" = c."contentHash" and not exists (
      select 1 from "Clip" o
      where o."contentHash" = a."contentHash" and o."datasetId" <> ${datasetId}
    )
    returning a."storageKey"`;
  return rows.map(({ storageKey }) => storageKey);
}

/** Progress names its subject without a foreign key, as the subjects are of several tables. */
async function deleteProgress(tx: Transaction, datasetId: string): Promise<void> {
  await tx.$executeRaw`
    delete from "Progress" where "subjectId" in (
      select id from "Import" where "datasetId" = ${datasetId}
      union all select id from "FeatureSet" where "datasetId" = ${datasetId}
      union all select o.id from "FeatureOverview" o join "FeatureSet" f on f.id = o."featureSetId"
        where f."datasetId" = ${datasetId}
      union all select r.id from "Run" r join "Experiment" x on x.id = r."experimentId"
        where x."datasetId" = ${datasetId}
      union all select ${datasetId}
    )`;
}

/** Deletes a dataset with its clips, features, experiments and all that they keep in storage. */
export async function deleteDataset(
  viewer: Viewer,
  input: z.input<typeof datasetInput>,
): Promise<void> {
  const { id } = await findEditableDataset(viewer, datasetInput.parse(input).datasetId);
  const keys = await db().$transaction(
    async (tx) => {
      await tx.$executeRaw`select 1 from "Dataset" where id = ${id} for update`;
      const stored = await listStorageKeys(tx, id);
      const found = [...stored, ...(await forgetActivations(tx, id))];
      await deleteProgress(tx, id);
      // Clips first: their actors and emotions may not go before them.
      await tx.clip.deleteMany({ where: { datasetId: id } });
      await tx.dataset.deleteMany({ where: { id } });
      return found;
    },
    { timeout: 60_000 },
  );
  await deleteObjects(keys);
}
