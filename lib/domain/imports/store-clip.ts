import type { ClipName } from '@/lib/core/corpora/corpus';
import { db, type Transaction } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { describeDuplicate } from './describe-duplicate';
import type { ImportRun } from './import-run';
import type { PreparedClip } from './prepared-clip';
import { recordFile } from './record-file';
import type { ImportOutcome } from './schema';

/** A file whose name is understood and whose bytes were read. */
export interface ReadFile {
  readonly path: string;
  readonly name: ClipName;
  readonly bytes: Uint8Array;
  readonly contentHash: string;
}

/** Named by content, so that a repeated attempt writes the same objects again and leaves none behind. */
async function putObjects(run: ImportRun, file: ReadFile, prepared: PreparedClip) {
  const folder = `clips/${run.dataset.id}/${file.contentHash}`;
  const keys = {
    sourceKey: `${folder}/source.${prepared.source.container}`,
    audioKey: `${folder}/audio.wav`,
  };
  await storage().put(keys.sourceKey, file.bytes);
  await storage().put(keys.audioKey, prepared.audio);
  return keys;
}

async function actorId(tx: Transaction, run: ImportRun, name: ClipName): Promise<string> {
  const { actorLabel: label, gender } = name;
  const known = run.actors.get(label);
  if (known) return known;
  const datasetId = run.dataset.id;
  const data = { datasetId, label, gender: gender === 'male' ? 'MALE' : 'FEMALE' } as const;
  await tx.actor.createMany({ data: [data], skipDuplicates: true });
  const where = { datasetId_label: { datasetId, label } };
  return (await tx.actor.findUniqueOrThrow({ where, select: { id: true } })).id;
}

/** Counts the file with the clip that has its bytes; false where no clip has. */
async function countDuplicate(tx: Transaction, run: ImportRun, file: ReadFile): Promise<boolean> {
  const { id: datasetId } = run.dataset;
  const { path, contentHash, name } = file;
  const stored = await tx.clip.findUnique({
    where: { datasetId_contentHash: { datasetId, contentHash } },
    include: { actor: { select: { label: true } }, emotion: { select: { key: true } } },
  });
  if (!stored) return false;
  const reason = describeDuplicate(stored, name);
  await recordFile(run, { path, outcome: 'DUPLICATE', reason, clipId: stored.id }, tx);
  await tx.clip.update({ where: { id: stored.id }, data: { duplicateCount: { increment: 1 } } });
  return true;
}

async function insertClip(
  tx: Transaction,
  run: ImportRun,
  { file, prepared, keys, emotionId }: NewClip,
): Promise<{ clipId: string; actorId: string } | null> {
  const { name } = file;
  const actor = await actorId(tx, run, name);
  const data = {
    datasetId: run.dataset.id,
    actorId: actor,
    emotionId,
    path: file.path,
    intensity: name.intensity,
    statement: name.statement,
    repetition: name.repetition,
    contentHash: file.contentHash,
    sizeBytes: file.bytes.length,
    durationSec: prepared.durationSec,
    sourceSampleRateHz: prepared.source.sampleRateHz,
    sourceChannels: prepared.source.channels,
    sourceBitDepth: prepared.source.bitDepth,
    rmsDbfs: prepared.rmsDbfs,
    peaks: new Uint8Array(prepared.peaks),
    ...keys,
  };
  const made = await tx.clip.createManyAndReturn({ data: [data], skipDuplicates: true });
  return made[0] ? { clipId: made[0].id, actorId: actor } : null;
}

interface NewClip {
  readonly file: ReadFile;
  readonly prepared: PreparedClip;
  readonly emotionId: string;
  readonly keys: { readonly sourceKey: string; readonly audioKey: string };
}

/**
 * Stores a prepared recording as a clip, or counts it with the clip that has its bytes.
 * @param prepared null where its bytes were in the dataset before
 */
export async function storeClip(
  run: ImportRun,
  file: ReadFile,
  prepared: PreparedClip | null,
): Promise<ImportOutcome> {
  const emotionId = run.emotions.get(file.name.emotion);
  if (!emotionId) throw new Error(`the dataset lacks the emotion ${file.name.emotion}`);
  if (!prepared) {
    const counted = await db().$transaction((tx) => countDuplicate(tx, run, file));
    if (!counted) throw new Error(`the clip whose bytes ${file.path} repeats is gone`);
    return 'DUPLICATE';
  }
  const keys = await putObjects(run, file, prepared);
  return db().$transaction(async (tx) => {
    const made = await insertClip(tx, run, { file, prepared, keys, emotionId });
    if (made) {
      await recordFile(run, { path: file.path, outcome: 'IMPORTED', clipId: made.clipId }, tx);
      run.actors.set(file.name.actorLabel, made.actorId);
      return 'IMPORTED';
    }
    // A file just before, or another import, brought the same bytes.
    await countDuplicate(tx, run, file);
    return 'DUPLICATE';
  });
}
