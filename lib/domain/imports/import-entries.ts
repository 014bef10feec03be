import { availableParallelism } from 'node:os';
import { AppError } from '@/lib/core/app-error';
import { db } from '@/lib/platform/db';
import { sha256 } from '@/lib/platform/hash';
import { isZip } from '@/lib/platform/zip/is-zip';
import type { ImportRun } from './import-run';
import type { ImportEntry } from './import-source';
import { judgeName, NESTED_ARCHIVE } from './judge-name';
import type { PreparedClip } from './prepared-clip';
import type { ReadFile } from './read-file';
import { recordFile } from './record-file';
import type { ImportOutcome } from './schema';
import { storeClip } from './store-clip';

/** Files that may be read ahead of the one whose outcome is next to be recorded. */
const AHEAD = 2 * availableParallelism() + 2;
const AHEAD_BYTES = 256 * 1024 * 1024;

interface Settled {
  readonly path: string;
  readonly outcome: ImportOutcome;
  readonly reason: string;
}

/** A file in work: settled without decoding, or read and being prepared (null: bytes known before). */
type Begun =
  | { readonly settled: Settled }
  | { readonly file: ReadFile; readonly prepared: Promise<PreparedClip> | null };

const refused = (path: string, reason: string): Begun => ({
  settled: { path, outcome: 'REFUSED', reason },
});

async function isStored(run: ImportRun, contentHash: string): Promise<boolean> {
  const where = { datasetId_contentHash: { datasetId: run.dataset.id, contentHash } };
  return (await db().clip.findUnique({ where, select: { id: true } })) !== null;
}

function startPreparing(run: ImportRun, { bytes, contentHash }: ReadFile): Promise<PreparedClip> {
  const running = run.inFlight.get(contentHash);
  if (running) return running;
  const options = { targetRateHz: run.dataset.sampleRateHz };
  const prepared = run.limit(() => run.tools.prepareClip(bytes, options));
  // Whoever waits for it sees the error; until then it must not count as unhandled.
  prepared.catch(() => undefined);
  run.inFlight.set(contentHash, prepared);
  return prepared;
}

async function begin(run: ImportRun, entry: ImportEntry): Promise<Begun> {
  const { path } = entry;
  if (entry.refusal) return refused(path, entry.refusal);
  const judged = judgeName(run.label, path);
  if (!judged.ok) return { settled: { path, outcome: judged.outcome, reason: judged.reason } };
  try {
    const bytes = await entry.read();
    if (isZip(bytes)) return refused(path, NESTED_ARCHIVE);
    const file = { path, name: judged.clip, bytes, contentHash: sha256(bytes) };
    if (await isStored(run, file.contentHash)) return { file, prepared: null };
    return { file, prepared: startPreparing(run, file) };
  } catch (error) {
    if (error instanceof AppError) return refused(path, error.message);
    throw error;
  }
}

async function conclude(run: ImportRun, begun: Begun): Promise<ImportOutcome> {
  if ('settled' in begun) {
    await recordFile(run, begun.settled);
    return begun.settled.outcome;
  }
  const { file } = begun;
  try {
    const prepared = await begun.prepared;
    run.inFlight.delete(file.contentHash);
    return await storeClip(run, file, prepared);
  } catch (error) {
    run.inFlight.delete(file.contentHash);
    if (!(error instanceof AppError)) throw error;
    await recordFile(run, { path: file.path, outcome: 'REFUSED', reason: error.message });
    return 'REFUSED';
  }
}

/**
 * Imports files in the given order: reading and preparing run ahead, but outcomes are recorded one by
 * one, so that of several files with the same bytes the first by path becomes the clip, on any number
 * of cores. Files recorded by an earlier run, and tables of labels, are passed over.
 */
export async function importEntries(
  run: ImportRun,
  entries: readonly ImportEntry[],
): Promise<void> {
  const queue: { readonly begun: Begun; readonly sizeBytes: number }[] = [];
  let queuedBytes = 0;
  const concludeFirst = async (): Promise<void> => {
    const first = queue.shift();
    if (!first) return;
    queuedBytes -= first.sizeBytes;
    await run.tally.add(await conclude(run, first.begun));
  };
  try {
    for (const entry of entries) {
      if (run.recorded.has(entry.path) || run.tables.has(entry.path)) continue;
      run.tools.signal?.throwIfAborted();
      while (queue.length >= AHEAD || (queue.length > 0 && queuedBytes > AHEAD_BYTES)) {
        await concludeFirst();
      }
      queue.push({ begun: await begin(run, entry), sizeBytes: entry.sizeBytes });
      queuedBytes += entry.sizeBytes;
    }
    while (queue.length > 0) await concludeFirst();
  } finally {
    // Nothing may go on in the threads, or read from an archive, after the import has ended.
    await Promise.allSettled(run.inFlight.values());
  }
}
