import { checkDataset } from '@/lib/core/health/check-dataset';
import type { Finding } from '@/lib/core/health/finding';
import { db } from '@/lib/platform/db';
import type { Dataset } from '@/lib/platform/generated/prisma/client';
import { notifyChange } from '@/lib/platform/notify';
import type { System } from '../authority';
import type { HealthTools } from './health-tools';
import { loadHealthData } from './load-health-data';
import { measureMissing } from './measure-missing';
import { storeFindings } from './store-findings';

/** A finding may name every clip of a large dataset. */
const TRANSACTION_MS = 60_000;

/** Marks the check as under way; null for a dataset that is gone. */
async function takeUp(datasetId: string): Promise<Dataset | null> {
  return db().$transaction(async (tx) => {
    const dataset = await tx.dataset.findUnique({ where: { id: datasetId } });
    if (!dataset) return null;
    const data = { status: 'RUNNING', failure: null } as const;
    await tx.healthReport.upsert({
      where: { datasetId },
      create: { datasetId, ...data },
      update: data,
    });
    await notifyChange(tx, datasetId);
    return dataset;
  });
}

async function report(
  { id: datasetId, revision }: Dataset,
  findings: readonly Finding[],
): Promise<void> {
  await db().$transaction(
    async (tx) => {
      const { count } = await tx.healthReport.updateMany({
        where: { datasetId },
        data: { revision, checkedAt: new Date() },
      });
      if (count === 0) return;
      await storeFindings(tx, datasetId, findings);
      // Whoever changed the dataset meanwhile has set it to QUEUED, and that it stays.
      await tx.healthReport.updateMany({
        where: { datasetId, status: 'RUNNING' },
        data: { status: 'READY' },
      });
      await notifyChange(tx, datasetId);
    },
    { timeout: TRANSACTION_MS },
  );
}

/**
 * Checks a dataset as it is: measures the clips that lack it, and renews the report, with the
 * revision that it saw. A change meanwhile has queued the next check.
 */
export async function checkHealth(
  _system: System,
  { datasetId }: { datasetId: string },
  tools: HealthTools,
): Promise<void> {
  const dataset = await takeUp(datasetId);
  if (!dataset) return;
  await measureMissing(dataset, tools);
  const data = await loadHealthData(datasetId, tools);
  tools.signal.throwIfAborted();
  await report(dataset, checkDataset(data));
}
