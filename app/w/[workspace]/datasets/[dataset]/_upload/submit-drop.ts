import { commitImport, startImport } from '../import/actions';
import type { DroppedFile } from './dropped-file';
import { sendFiles } from './send-files';
import { TransferRate } from './transfer-rate';
import type { ReadyDrop, TransferProgress, UploadStage } from './upload-stage';

interface SubmitOptions {
  readonly target: { readonly datasetId: string };
  readonly signal: AbortSignal;
  onStage(stage: UploadStage): void;
}

const REDRAW_MS = 200;

/** The import that a drop goes into: the one it continues, else a new one. */
async function importOf({ soFar }: ReadyDrop, datasetId: string): Promise<string> {
  if (soFar.importId) return soFar.importId;
  const answer = await startImport({ datasetId });
  if (!answer.ok) throw new Error(answer.message);
  soFar.importId = answer.value.importId;
  return answer.value.importId;
}

/** What is missing there, without what was left out. */
function filesToSend({ plan, maySkipFiles, decisions }: ReadyDrop): readonly DroppedFile[] {
  if (!maySkipFiles) return plan.missing;
  return plan.missing.filter(({ path }) => !decisions.corrections[path]?.isLeftOut);
}

const bytesOf = (files: Iterable<DroppedFile>): number =>
  [...files].reduce((sum, { file }) => sum + file.size, 0);

/** Draws the transfer of a drop a few times a second, counting what an earlier try had sent. */
function progressOf(drop: ReadyDrop, onStage: SubmitOptions['onStage']) {
  const { sent } = drop.soFar;
  const total = filesToSend(drop);
  const earlierBytes = bytesOf(sent);
  const totalBytes = bytesOf(total);
  const rate = new TransferRate();
  let drawnMs = Number.NEGATIVE_INFINITY;
  return (bytes: number): void => {
    const now = performance.now();
    if (now - drawnMs < REDRAW_MS && sent.size < total.length) return;
    drawnMs = now;
    rate.add(now, bytes);
    const progress: TransferProgress = {
      sentBytes: earlierBytes + bytes,
      totalBytes,
      files: sent.size,
      totalFiles: total.length,
      bytesPerSec: rate.bytesPerSec,
    };
    onStage({ kind: 'sending', progress });
  };
}

/** Sends what is missing of a drop and commits its import. Answers with the import's id. */
export async function submitDrop(drop: ReadyDrop, options: SubmitOptions): Promise<string> {
  const { target, signal, onStage } = options;
  const { sent } = drop.soFar;
  const onProgress = progressOf(drop, onStage);
  onProgress(0);
  const importId = await importOf(drop, target.datasetId);
  const files = filesToSend(drop).filter((file) => !sent.has(file));
  await sendFiles(files, { importId, signal, onProgress, onSent: (file) => sent.add(file) });
  signal.throwIfAborted();
  onStage({ kind: 'committing' });
  const answer = await commitImport({ importId, ...drop.decisions });
  if (!answer.ok) throw new Error(answer.message);
  return importId;
}
