import type { DownloadProgress } from '@/lib/platform/archives/download-archive';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { advanceProgress } from '../progress/advance-progress';

const EVERY_MS = 500;

export interface FetchWatch {
  /** aborts with the worker, or when the import was cancelled or deleted */
  readonly signal: AbortSignal;
  /** whether it was the import that ended, and not the worker */
  isOver(): boolean;
  tell(progress: DownloadProgress): void;
  close(): Promise<void>;
}

interface Watched {
  readonly importId: string;
  readonly attempt: number;
  readonly shutdown?: AbortSignal;
}

/** Every half second: says how far a fetch is, and looks whether it is still wanted. */
export function watchFetch({ importId, attempt, shutdown }: Watched): FetchWatch {
  const over = new AbortController();
  let newest: DownloadProgress | null = null;
  let working: Promise<void> = Promise.resolve();
  const say = async ({ haveBytes, totalBytes }: DownloadProgress): Promise<void> => {
    const total = totalBytes ?? 0;
    await db().progress.updateMany({ where: { subjectId: importId }, data: { total } });
    await advanceProgress({ subjectId: importId, done: haveBytes, failed: 0 });
  };
  const look = async (): Promise<void> => {
    const where = { id: importId, status: 'RECEIVING', fetch: { attempt } } as const;
    if ((await db().import.count({ where })) === 0) over.abort(new Error('not wanted any more'));
    const progress = newest;
    newest = null;
    if (progress && !over.signal.aborted) await say(progress);
  };
  const turn = (): void => {
    working = working.then(look).catch((error: unknown) => {
      log().warn({ importId, err: error }, 'the progress of a fetch could not be told');
    });
  };
  const timer = setInterval(turn, EVERY_MS);
  return {
    signal: shutdown ? AbortSignal.any([shutdown, over.signal]) : over.signal,
    isOver: () => over.signal.aborted,
    tell: (progress) => {
      newest = progress;
    },
    async close() {
      clearInterval(timer);
      turn();
      await working;
    },
  };
}
