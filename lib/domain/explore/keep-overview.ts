import type { Projection } from '@/lib/core/statistics/project-groups';
import { db, type Transaction } from '@/lib/platform/db';
import { advanceProgress } from '../progress/advance-progress';
import { finishProgress } from '../progress/finish-progress';
import { type Gathered, MEAN_COLUMNS } from './gather-features';

const ROWS_AT_ONCE = 1000;

interface Kept {
  readonly overviewId: string;
  readonly nMels: number;
  readonly revision: number;
}

interface Projections {
  readonly plain: Projection;
  readonly centred: Projection;
}

/** Hundredths of a decibel in 16 bits, little-endian. */
function toCentidecibel(sum: Float64Array, clips: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 * sum.length);
  const view = new DataView(bytes.buffer);
  sum.forEach((each, at) => {
    const hundredths = Math.round((100 * each) / clips);
    view.setInt16(2 * at, Math.max(-32768, Math.min(32767, hundredths)), true);
  });
  return bytes;
}

const scoresOf = ({ scores: { values, columns } }: Projection, row: number): number[] =>
  Array.from(values.subarray(row * columns, (row + 1) * columns));

/** Clips that were deleted meanwhile are left out: their rows would have nothing to stand on. */
async function writePlaces(
  tx: Transaction,
  { overviewId, clips }: { overviewId: string; clips: Gathered['clips'] },
  { plain, centred }: Projections,
): Promise<void> {
  for (let from = 0; from < clips.length; from += ROWS_AT_ONCE) {
    const some = clips.slice(from, from + ROWS_AT_ONCE).map(({ clipId }, i) => ({
      overviewId,
      clipId,
      scores: scoresOf(plain, from + i),
      centredScores: scoresOf(centred, from + i),
    }));
    const ids = some.map(({ clipId }) => clipId);
    const there = await tx.clip.findMany({ where: { id: { in: ids } }, select: { id: true } });
    const known = new Set(there.map(({ id }) => id));
    await tx.clipPlace.createMany({ data: some.filter(({ clipId }) => known.has(clipId)) });
  }
}

/** Puts new figures in the place of the old ones, all at once. */
export async function keepOverview(
  { overviewId, nMels, revision }: Kept,
  { clips, sums }: Gathered,
  projections: Projections,
): Promise<void> {
  const { plain, centred } = projections;
  const write = async (tx: Transaction): Promise<void> => {
    await tx.clipPlace.deleteMany({ where: { overviewId } });
    await tx.meanSpectrogram.deleteMany({ where: { overviewId } });
    await tx.meanSpectrogram.createMany({
      data: [...sums].map(([emotionId, { sum, clips: n }]) => ({
        overviewId,
        emotionId,
        clips: n,
        centidecibel: toCentidecibel(sum, n),
      })),
    });
    await writePlaces(tx, { overviewId, clips }, projections);
    await tx.featureOverview.update({
      where: { id: overviewId },
      data: {
        status: 'READY',
        failure: null,
        revision,
        clips: clips.length,
        bands: nMels,
        columns: MEAN_COLUMNS,
        shares: [...plain.shares],
        centredShares: [...centred.shares],
        actorShare: plain.actorShare,
        emotionShare: plain.emotionShare,
        centredEmotionShare: centred.emotionShare,
        finishedAt: new Date(),
      },
    });
    await advanceProgress({ subjectId: overviewId, done: clips.length, failed: 0 }, tx);
    await finishProgress(overviewId, tx);
  };
  await db().$transaction(write, { timeout: 300_000 });
}
