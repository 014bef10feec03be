import type { z } from 'zod';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';
import { writeCsv } from '../experiments/write-csv';
import { describeVotes } from './describe-votes';
import { findReadableTask } from './find-task';
import { readVotes } from './read-votes';
import { taskInput } from './schema';

/** Every rated clip of a round: what was intended, what was heard, how divided the listeners are. */
export async function exportPerceived(
  viewer: Viewer,
  input: z.input<typeof taskInput>,
): Promise<{ name: string; csv: string }> {
  const {
    id: taskId,
    name,
    choices,
  } = await findReadableTask(viewer, taskInput.parse(input).taskId);
  const clips = await readVotes({ taskId }, choices);
  const rows = await db().clip.findMany({
    where: { id: { in: clips.map(({ clipId }) => clipId) } },
    select: { id: true, path: true },
  });
  const pathOf = new Map(rows.map(({ id, path }) => [id, path]));
  const head = ['path', 'actor', 'intended', 'perceived', 'ratings', 'entropy_bits'];
  const lines = clips.map(({ clipId, actor, intended, votes }) => {
    const { label, leading, n, entropyBits } = describeVotes(votes, choices);
    // A tie names all that are tied, as CREMA-D's own table does.
    return [
      pathOf.get(clipId) ?? '',
      actor,
      intended,
      label ?? leading.join(':'),
      n,
      entropyBits,
      ...votes,
    ];
  });
  lines.sort(([a], [b]) => String(a).localeCompare(String(b)));
  return { name, csv: writeCsv([[...head, ...choices.map((key) => `n_${key}`)], ...lines]) };
}
