import { isAudioName } from '@/lib/core/audio/is-audio-name';
import { CORPORA } from '@/lib/core/corpora/corpora';
import type { Corpus } from '@/lib/core/corpora/corpus';
import { isTableName } from '@/lib/core/metadata/find-label-sources';
import { isActorTable } from '@/lib/core/metadata/is-actor-table';
import { proposeLabelling } from '@/lib/core/metadata/propose-labelling';
import type { OpenImportView } from '@/lib/domain/imports/schema';
import { readAudioHead } from './describe-audio-head';
import { type DroppedFile, type SortedDrop, sortDrop } from './dropped-file';
import { planResume } from './plan-resume';
import type { Candidate } from './preview-drop';
import { type ReadSource, readSource, readSources } from './read-sources';
import { readZipNames } from './read-zip-names';
import type { DropDecisions, UploadStage } from './upload-stage';

interface ExamineOptions {
  readonly corpus: string;
  readonly open: OpenImportView | null;
  onStage(stage: UploadStage): void;
}

interface Found {
  readonly candidates: Candidate[];
  /** bytes of the tables that are wanted, by their path in the import */
  readonly tables: Map<string, Uint8Array>;
}

/** Files between two words of progress, so that a large folder does not freeze the page. */
const BATCH = 50;
/** A table that is larger is refused by the worker too. */
const MAX_TABLE_BYTES = 32 * 1024 * 1024;

const wantedTables =
  ({ labelsFrom, actorTable }: Corpus) =>
  (path: string): boolean =>
    labelsFrom === 'metadata' ? isTableName(path) : isActorTable(actorTable, path);

/**
 * Paths in the import are those that the worker gives: inside of an archive that comes alone they
 * begin at its top, else with its name.
 */
const prefixOf = ({ zips, audio, tables }: SortedDrop, path: string): string =>
  zips.length + audio.length + tables.length === 1 ? '' : `${path}/`;

async function examineZip(
  { path, file }: DroppedFile,
  prefix: string,
  isWanted: (path: string) => boolean,
): Promise<Found> {
  const tables = new Map<string, Uint8Array>();
  try {
    const names = await readZipNames(file);
    for (const name of names) {
      if (!isWanted(name.path) || name.sizeBytes > MAX_TABLE_BYTES) continue;
      tables.set(prefix + name.path, await name.read());
    }
    const candidates = names
      .map((name) => ({ path: prefix + name.path, format: '', problem: null }))
      .filter((name) => !tables.has(name.path));
    return { candidates, tables };
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return { candidates: [{ path, format: '', problem }], tables };
  }
}

async function examineAudio({ path, file }: DroppedFile): Promise<Candidate> {
  try {
    return { path, ...(await readAudioHead(file)) };
  } catch {
    return { path, format: '', problem: 'The browser could not read the file.' };
  }
}

async function examineAll(
  sorted: SortedDrop,
  isWanted: (path: string) => boolean,
  onRead: (files: number) => void,
): Promise<Found> {
  const candidates: Candidate[] = [];
  const tables = new Map<string, Uint8Array>();
  for (const zip of sorted.zips) {
    const found = await examineZip(zip, prefixOf(sorted, zip.path), isWanted);
    candidates.push(...found.candidates);
    for (const [path, bytes] of found.tables) tables.set(path, bytes);
  }
  for (const { path, file } of sorted.tables) {
    if (file.size <= MAX_TABLE_BYTES) tables.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  for (let at = 0; at < sorted.audio.length; at += BATCH) {
    onRead(candidates.length);
    candidates.push(...(await Promise.all(sorted.audio.slice(at, at + BATCH).map(examineAudio))));
  }
  return { candidates, tables };
}

/** What tells the labels of own recordings, or a corpus's actors. */
function readLabels(
  { labelsFrom }: Corpus,
  tables: Found['tables'],
  audioPaths: readonly string[],
): Promise<ReadSource[]> {
  if (labelsFrom === 'metadata') return readSources(tables, audioPaths);
  if (tables.size === 0) return Promise.resolve([]);
  return readSource({ kind: 'table', paths: [...tables.keys()] }, tables).then((one) => [one]);
}

function decideFirst(
  { labelsFrom }: Corpus,
  [first]: readonly ReadSource[],
  paths: readonly string[],
): DropDecisions {
  const isOpen = labelsFrom === 'metadata' && first !== undefined;
  return { labelling: isOpen ? proposeLabelling({ ...first, paths }) : null, corrections: {} };
}

/** Reads names, headers and tables of a drop, in the browser, and plans how it is sent. */
export async function examineDrop(
  files: readonly DroppedFile[],
  { corpus: id, open, onStage }: ExamineOptions,
): Promise<UploadStage> {
  const corpus = CORPORA[id];
  const isWanted = wantedTables(corpus);
  const sorted = sortDrop(files, isWanted);
  const { zips, audio, tables, left } = sorted;
  if (zips.length + audio.length === 0) {
    const problem = 'There is no zip, WAV or FLAC file in this drop. Nothing was sent.';
    return { kind: 'choose', problem };
  }
  const found = await examineAll(sorted, isWanted, (count) =>
    onStage({ kind: 'reading', files: count }),
  );
  const audioPaths = found.candidates.map(({ path }) => path).filter(isAudioName);
  const sources = await readLabels(corpus, found.tables, audioPaths);
  const plan = planResume([...zips, ...audio, ...tables], open);
  const drop = {
    corpus: id,
    candidates: found.candidates,
    audioPaths,
    sources,
    left: left.map(({ path }) => path),
    // Beside archives, a file less could move the paths of all others.
    maySkipFiles: zips.length === 0,
    plan,
    soFar: { importId: plan.importId, sent: new Set<DroppedFile>() },
    decisions: decideFirst(corpus, sources, audioPaths),
  };
  return { kind: 'preview', drop, problem: null };
}
