import type { z } from 'zod';
import { encodePeaks } from '@/lib/core/audio/peaks-text';
import { db } from '@/lib/platform/db';
import type { Viewer } from '../authority';

import { describeVotes } from './describe-votes';
import { findReadableTask } from './find-task';
import { readVotes } from './read-votes';
import { type DisputedClip, disputedInput } from './schema';

/**
 * The clips of a round on which listeners differ most, by entropy; or those of one cell of intended
 * and perceived, most often heard so first.
 */
export async function listDisputedClips(
  viewer: Viewer,
  input: z.input<typeof disputedInput>,
): Promise<DisputedClip[]> {
  const { taskId, intended, perceived, take } = disputedInput.parse(input);
  const { choices } = await findReadableTask(viewer, taskId);
  const column = perceived === undefined ? -1 : choices.indexOf(perceived);
  const clips = (await readVotes({ taskId }, choices))
    .filter((clip) => intended === undefined || clip.intended === intended)
    .map(({ votes, ...clip }) => {
      const heard = describeVotes(votes, choices);
      return { ...clip, perceived: heard, share: (votes[column] ?? 0) / heard.n };
    })
    .filter((clip) => (perceived === undefined ? clip.perceived.entropyBits > 0 : clip.share > 0))
    .sort((a, b) =>
      perceived === undefined
        ? b.perceived.entropyBits - a.perceived.entropyBits || b.perceived.n - a.perceived.n
        : b.share - a.share || b.perceived.n - a.perceived.n,
    )
    .slice(0, take);
  const rows = await db().clip.findMany({
    where: { id: { in: clips.map(({ clipId }) => clipId) } },
    select: { id: true, path: true, durationSec: true, peaks: true },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return clips.flatMap(({ share: _, ...clip }) => {
    const row = byId.get(clip.clipId);
    if (!row) return [];
    return [
      { ...clip, path: row.path, durationSec: row.durationSec, peaks: encodePeaks(row.peaks) },
    ];
  });
}
