import { SingleBar } from 'cli-progress';
import { AppError } from '@/lib/core/app-error';
import type { ProgressView } from '@/lib/domain/imports/schema';
import { listener } from '@/lib/platform/listen';
import { CHANGE_CHANNEL } from '@/lib/platform/notify';

/** Changes are notified; the clock only covers a lost notification. */
const LOOK_AGAIN_MS = 1000;

/** What a followed row has in common: imports, feature sets and runs. */
interface Followed {
  readonly status: string;
  readonly failure: string | null;
  readonly progress: ProgressView | null;
}

interface Follow<Row> {
  readonly subjectId: string;
  /** stands before the bar */
  readonly label: string;
  readonly read: () => Promise<Row>;
  readonly ended: readonly string[];
}

function untilChange(subjectId: string): Promise<void> {
  return new Promise((resolve) => {
    const events = listener();
    const finish = (): void => {
      clearTimeout(timer);
      events.off(CHANGE_CHANNEL, hear);
      resolve();
    };
    const hear = (changed: string): void => {
      if (changed === subjectId) finish();
    };
    const timer = setTimeout(finish, LOOK_AGAIN_MS);
    events.on(CHANGE_CHANNEL, hear);
  });
}

function openBar(label: string): (progress: ProgressView | null) => void {
  const format = `${label} [{bar}] {value}/{total}  {rate}/s  {remaining} s left`;
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true });
  let isStarted = false;
  return (progress) => {
    if (!progress || !process.stderr.isTTY) return;
    const { done, failed, total, ratePerSec, remainingSec } = progress;
    const remaining = remainingSec === null ? '?' : Math.ceil(remainingSec);
    const payload = { rate: ratePerSec?.toFixed(1) ?? '?', remaining };
    if (isStarted) bar.setTotal(total);
    else bar.start(total, done + failed, payload);
    isStarted = true;
    bar.update(done + failed, payload);
    if (total > 0 && done + failed >= total) bar.stop();
  };
}

/**
 * Waits until a row has ended, whoever works on it, and shows its progress on a terminal.
 * @throws AppError `unavailable` with the row's own words where it failed
 */
export async function follow<Row extends Followed>(options: Follow<Row>): Promise<Row> {
  const { subjectId, label, read, ended } = options;
  const show = openBar(label);
  for (;;) {
    const row = await read();
    show(row.progress);
    if (row.status === 'FAILED') {
      throw new AppError('unavailable', row.failure ?? `${label} failed.`);
    }
    if (ended.includes(row.status)) return row;
    await untilChange(subjectId);
  }
}
