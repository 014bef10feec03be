import { CORPORA } from '@/lib/core/corpora/corpora';
import type { OpenImportView } from '@/lib/domain/imports/schema';
import { readAudioHead } from './describe-audio-head';
import { type DroppedFile, sortDrop } from './dropped-file';
import { planResume } from './plan-resume';
import { type Candidate, previewDrop } from './preview-drop';
import { readZipNames } from './read-zip-names';
import type { UploadStage } from './upload-stage';

interface ExamineOptions {
  readonly corpus: string;
  readonly open: OpenImportView | null;
  onStage(stage: UploadStage): void;
}

/** Files between two words of progress, so that a large folder does not freeze the page. */
const BATCH = 50;

async function examineZip({ path, file }: DroppedFile): Promise<Candidate[]> {
  try {
    const names = await readZipNames(file);
    return names.map((name) => ({ path: `${path}/${name.path}`, format: '', problem: null }));
  } catch (error) {
    return [{ path, format: '', problem: error instanceof Error ? error.message : String(error) }];
  }
}

async function examineAudio({ path, file }: DroppedFile): Promise<Candidate> {
  try {
    return { path, ...(await readAudioHead(file)) };
  } catch {
    return { path, format: '', problem: 'The browser could not read the file.' };
  }
}

/** Reads names and headers of a drop, in the browser, and plans how it is sent. */
export async function examineDrop(
  files: readonly DroppedFile[],
  { corpus, open, onStage }: ExamineOptions,
): Promise<UploadStage> {
  const { zips, audio, left } = sortDrop(files);
  const sent = [...zips, ...audio];
  if (sent.length === 0) {
    return {
      kind: 'choose',
      problem: 'There is no zip, WAV or FLAC file in this drop. Nothing was sent.',
    };
  }
  const candidates: Candidate[] = [];
  for (const zip of zips) candidates.push(...(await examineZip(zip)));
  for (let at = 0; at < audio.length; at += BATCH) {
    onStage({ kind: 'reading', files: candidates.length });
    candidates.push(...(await Promise.all(audio.slice(at, at + BATCH).map(examineAudio))));
  }
  const { parse } = CORPORA[corpus];
  const preview = previewDrop(candidates, { parse, left: left.map(({ path }) => path) });
  const plan = planResume(sent, open);
  const soFar = { importId: plan.importId, sent: new Set<DroppedFile>() };
  return { kind: 'preview', drop: { preview, plan, soFar }, problem: null };
}
