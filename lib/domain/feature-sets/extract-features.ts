import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import type { FeatureSet } from '@/lib/platform/generated/prisma/client';
import { storage } from '@/lib/platform/storage/storage';
import type { System } from '../authority';
import { startProgress } from '../progress/start-progress';
import { countFeatureValues } from './count-feature-values';
import { coveredClips } from './covered-clips';
import type { ExtractClip } from './extract-clip';
import { finishFeatures } from './finish-features';
import { type FeatureRow, openRowBatch, type RowBatch } from './row-batch';
import { featureSetSpecSchema } from './schema';

const LISTED = 512;
/** In work at once: while one half is computed, the other is read and written. */
const IN_WORK = 2 * availableParallelism();

export interface ExtractionTools {
  readonly extractClip: ExtractClip;
  /** ends the work after the clips that are in work; what was extracted is kept */
  readonly signal: AbortSignal;
}

async function takeUp(featureSetId: string): Promise<FeatureSet | null> {
  return db().$transaction(async (tx) => {
    const set = await tx.featureSet.findUnique({
      where: { id: featureSetId },
      include: { dataset: { select: { workspaceId: true } } },
    });
    if (!set || set.status === 'READY') return null;
    const { extracted, failed, clips } = await countFeatureValues(set, tx);
    await tx.featureSet.update({
      where: { id: set.id },
      data: { status: 'RUNNING', failure: null, startedAt: set.startedAt ?? new Date() },
    });
    const { workspaceId } = set.dataset;
    const counts = { total: clips, done: extracted, failed };
    const job = 'extract-features' as const;
    await startProgress(tx, { subjectId: set.id, workspaceId, job, ...counts });
    return set;
  });
}

/** Clips to be covered that have neither values nor a failure in this set. */
function listMissing(set: FeatureSet): Promise<{ id: string; audioKey: string }[]> {
  return db().clip.findMany({
    where: { ...coveredClips(set), features: { none: { featureSetId: set.id } } },
    select: { id: true, audioKey: true },
    orderBy: { id: 'asc' },
    take: LISTED,
  });
}

interface Extraction extends ExtractionTools {
  readonly set: FeatureSet;
  readonly rows: RowBatch;
}

/** Extracts a clip into storage: the row to keep, with its values or why there are none; null if aborted. */
async function extractOne(
  { set, extractClip, signal }: Extraction,
  clip: { id: string; audioKey: string },
): Promise<FeatureRow | null> {
  const key = { featureSetId: set.id, clipId: clip.id };
  try {
    const audio = await storage().get(clip.audioKey);
    if (signal.aborted) return null;
    const spec = featureSetSpecSchema.parse(set.spec);
    const { encoded, ...summary } = await extractClip({ audio, spec });
    const storageKey = `features/${set.id}/${clip.id}`;
    await storage().put(storageKey, encoded);
    return { ...key, storageKey, ...summary };
  } catch (error) {
    if (error instanceof AppError) return { ...key, failure: error.message };
    throw error;
  }
}

/** Works through the list; after a defect or an abort the clips not yet begun are left. */
async function extractListed(
  extraction: Extraction,
  clips: readonly { id: string; audioKey: string }[],
): Promise<void> {
  const { rows, signal } = extraction;
  const limit = pLimit(IN_WORK);
  let defect: unknown;
  const work = clips.map((clip) =>
    limit(async () => {
      if (signal.aborted || defect) return;
      try {
        const row = await extractOne(extraction, clip);
        if (row) await rows.add(row);
      } catch (error) {
        defect ??= error;
      }
    }),
  );
  await Promise.all(work);
  await rows.flush();
  if (defect) throw defect;
  signal.throwIfAborted();
}

/**
 * Extracts the features of every clip that has none yet, so that an interrupted extraction goes on
 * where it was. A clip that cannot be used says why and stops nothing.
 */
export async function extractFeatures(
  _system: System,
  { featureSetId }: { featureSetId: string },
  tools: ExtractionTools,
): Promise<void> {
  const set = await takeUp(featureSetId);
  if (!set) return;
  const rows = openRowBatch(set, await countFeatureValues(set));
  do {
    for (let clips = await listMissing(set); clips.length > 0; clips = await listMissing(set)) {
      await extractListed({ ...tools, set, rows }, clips);
    }
  } while (!(await finishFeatures(set)));
}
