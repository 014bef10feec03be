import type { ClipName } from '@/lib/core/corpora/corpus';
import { db, type Transaction } from '@/lib/platform/db';
import { storage } from '@/lib/platform/storage/storage';
import { countSameBytes, countSameRecording } from './count-duplicate';
import type { ImportRun } from './import-run';
import type { PreparedClip } from './prepared-clip';
import type { ReadFile } from './read-file';
import { recordFile } from './record-file';
import type { ImportOutcome } from './schema';

const GENDERS = { female: 'FEMALE', male: 'MALE', other: 'OTHER' } as const;

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
  const { actorLabel: label, ageYears } = name;
  const known = run.actors.get(label);
  if (known) return known;
  const datasetId = run.dataset.id;
  const gender = name.gender && GENDERS[name.gender];
  await tx.actor.createMany({
    data: [{ datasetId, label, gender, ageYears }],
    skipDuplicates: true,
  });
  const where = { datasetId_label: { datasetId, label } };
  const actor = await tx.actor.findUniqueOrThrow({ where });
  // An earlier import may have known less of the person.
  const learnt = { gender: actor.gender ?? gender, ageYears: actor.ageYears ?? ageYears };
  if (learnt.gender !== actor.gender || learnt.ageYears !== actor.ageYears) {
    await tx.actor.update({ where, data: learnt });
  }
  return actor.id;
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
    language: name.language,
    ...(Object.keys(name.attributes).length > 0 && { attributes: name.attributes }),
    contentHash: file.contentHash,
    sizeBytes: file.bytes.length,
    durationSec: prepared.durationSec,
    sourceSampleRateHz: prepared.source.sampleRateHz,
    sourceChannels: prepared.source.channels,
    sourceBitDepth: prepared.source.bitDepth,
    rmsDbfs: prepared.rmsDbfs,
    loudnessLufs: prepared.loudnessLufs,
    peakDbfs: prepared.peakDbfs,
    clippedSamples: prepared.clippedSamples,
    identicalChannels: prepared.identicalChannels,
    fingerprint: prepared.fingerprint,
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

async function storeNew(
  run: ImportRun,
  file: ReadFile,
  prepared: PreparedClip,
): Promise<ImportOutcome> {
  const emotionId = run.emotions.get(file.name.emotion);
  if (!emotionId) throw new Error(`the dataset lacks the emotion ${file.name.emotion}`);
  const keys = await putObjects(run, file, prepared);
  const { path, contentHash } = file;
  const made = await db().$transaction(async (tx) => {
    const inserted = await insertClip(tx, run, { file, prepared, keys, emotionId });
    // Without one, a file just before, or another import, brought the same bytes.
    if (!inserted) return countSameBytes(tx, run, file);
    const { clipId } = inserted;
    await recordFile(run, { path, outcome: 'IMPORTED', clipId, contentHash }, tx);
    return inserted;
  });
  if (typeof made === 'string') return made;
  run.actors.set(file.name.actorLabel, made.actorId);
  run.recordings.add({ ...prepared, ...keys, id: made.clipId, contentHash });
  return 'IMPORTED';
}

/**
 * Stores a prepared recording as a clip, or counts it with the clip that has its bytes or holds the
 * same recording in other bytes.
 * @param prepared null where its bytes were in the dataset before
 */
export async function storeClip(
  run: ImportRun,
  file: ReadFile,
  prepared: PreparedClip | null,
): Promise<ImportOutcome> {
  if (!prepared) {
    return db().$transaction((tx) => countSameBytes(tx, run, file));
  }
  const same = await run.recordings.findSame(file.contentHash, prepared);
  if (!same) return storeNew(run, file, prepared);
  return db().$transaction((tx) => countSameRecording(tx, { run, file, same }));
}
