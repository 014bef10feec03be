import type { z } from 'zod';
import { binEntropies } from '@/lib/core/agreement/bin-entropies';
import { fleissKappa } from '@/lib/core/agreement/fleiss-kappa';
import { prepareAlpha } from '@/lib/core/agreement/krippendorff-alpha';
import { majorityLabel } from '@/lib/core/agreement/majority-label';
import { voteEntropyBits } from '@/lib/core/agreement/vote-entropy';
import { bootstrapIntervals } from '@/lib/core/metrics/bootstrap-intervals';
import { db } from '@/lib/platform/db';
import { creatorOf, type Viewer } from '../authority';
import { editableDatasets } from '../datasets/access';
import { computeBaseline } from './compute-baseline';
import { datasetChoices } from './dataset-choices';
import { findReadableTask } from './find-task';
import { readRaters } from './read-raters';
import { readVotes, type VotedClip } from './read-votes';
import { type AgreementView, taskInput } from './schema';

/** Draws cost as many steps as there are clips; of many clips fewer draws give as good an interval. */
const MOST_STEPS = 10_000_000;
const SEED = 1;

function measureAlpha(table: readonly (readonly number[])[]): AgreementView['alpha'] {
  const { clips, ratings, alphaOf } = prepareAlpha(table);
  const draws = Math.min(1000, Math.max(200, Math.floor(MOST_STEPS / Math.max(1, clips))));
  const [interval] = bootstrapIntervals({ count: clips, seed: SEED, draws }, (draw) => [
    alphaOf(draw),
  ]);
  return { value: alphaOf(), interval: interval ?? null, clips, ratings };
}

/** Ratings by intended label (rows, those that were rated) and answer (columns). */
function crossTabulate(
  clips: readonly VotedClip[],
  labels: readonly string[],
  choices: readonly string[],
): AgreementView['confusion'] {
  const matrix = labels.map((label) => {
    const own = clips.filter(({ intended }) => intended === label);
    return choices.map((_, column) =>
      own.reduce((sum, { votes }) => sum + (votes[column] as number), 0),
    );
  });
  return { labels, columns: choices, matrix };
}

async function countRaters(taskId: string): Promise<number> {
  const [row] = await db().$queryRaw<{ raters: number }[]>`
    select count(distinct r."raterKey")::int as raters from "Rating" r
    join "Clip" c on c.id = r."clipId" and c."excludedAt" is null
    where r."taskId" = ${taskId}`;
  return row?.raters ?? 0;
}

/**
 * How far the listeners of a round agree with each other, and with what the actors intended. Names of
 * other listeners are only for those who may change the dataset.
 */
export async function getAgreement(
  viewer: Viewer,
  input: z.input<typeof taskInput>,
): Promise<AgreementView> {
  const task = await findReadableTask(viewer, taskInput.parse(input).taskId);
  const { id: taskId, choices, datasetId } = task;
  const may = { AND: [{ id: datasetId }, editableDatasets(viewer)] };
  const seesAll = (await db().dataset.count({ where: may })) > 0;
  const [{ labels }, clips, raters, listed] = await Promise.all([
    datasetChoices(datasetId),
    readVotes({ taskId }, choices),
    countRaters(taskId),
    readRaters(task, { own: creatorOf(viewer) ?? '', seesAll }),
  ]);
  const table = clips.map(({ votes }) => votes);
  const divided = table.filter((votes) => votes.reduce((sum, count) => sum + count, 0) > 1);
  return {
    ratings: table.flat().reduce((sum, count) => sum + count, 0),
    raters,
    ratedClips: clips.length,
    alpha: measureAlpha(table),
    fleiss: fleissKappa(table),
    entropies: binEntropies(divided.map(voteEntropyBits), choices.length),
    ties: divided.filter((votes) => majorityLabel(votes) === null).length,
    confusion: crossTabulate(clips, labels, choices),
    human: computeBaseline(clips, { labels, choices, raters }),
    raterRows: listed.rows,
    pairs: listed.pairs,
  };
}
