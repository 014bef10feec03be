import type { z } from 'zod';
import { AppError } from '@/lib/core/app-error';
import { baseName } from '@/lib/core/corpora/base-name';
import { db, type Transaction } from '@/lib/platform/db';
import { isUniqueViolation } from '@/lib/platform/unique-violation';
import { creatorOf, type Viewer } from '../authority';
import { findEditableDataset } from '../datasets/find-dataset';
import { datasetChoices } from './dataset-choices';
import { type ParsedVotes, parseVotes } from './parse-votes';
import { type ImportedVotes, importVotesInput } from './schema';

/** Rows of one statement: an array parameter of a few hundred kilobytes. */
const BATCH = 10_000;

/**
 * Clips by path and by name; a name that two folders share stands for neither, unless one of the two
 * was set aside.
 */
async function clipsByName(datasetId: string): Promise<Map<string, string>> {
  const clips = await db().clip.findMany({
    where: { datasetId },
    select: { id: true, path: true, excludedAt: true },
  });
  const byName = new Map<string, string>();
  const shared = new Set<string>();
  const active = clips.filter(({ excludedAt }) => excludedAt === null);
  for (const { id, path } of active) {
    const name = baseName(path).toLowerCase();
    if (byName.has(name)) shared.add(name);
    byName.set(name, id);
  }
  for (const name of shared) byName.delete(name);
  for (const { id, path } of clips) byName.set(path.toLowerCase(), id);
  return byName;
}

/** An imported listener's key names the table, so that listener 7 of two tables is two people. */
async function insertVotes(tx: Transaction, taskId: string, votes: ParsedVotes['votes']) {
  for (let start = 0; start < votes.length; start += BATCH) {
    const batch = votes.slice(start, start + BATCH);
    await tx.rating.createMany({
      data: batch.map(({ clipId, rater, label }) => ({
        taskId,
        clipId,
        raterKey: `${taskId}:${rater}`,
        label,
      })),
    });
  }
  const clipIds = [...new Set(votes.map(({ clipId }) => clipId))];
  await tx.ratingTaskClip.createMany({ data: clipIds.map((clipId) => ({ taskId, clipId })) });
  return clipIds.length;
}

const countsOf = (parsed: ParsedVotes) => ({
  rows: parsed.rows,
  votes: parsed.votes.length,
  raters: new Set(parsed.votes.map(({ rater }) => rater)).size,
  repeated: parsed.repeated,
  otherStimuli: parsed.otherStimuli,
  incomplete: parsed.incomplete,
  unknownClips: parsed.unknownClips.count,
  unknownClipNames: [...parsed.unknownClips.names],
  unknownLabels: parsed.unknownLabels.count,
  unknownLabelNames: [...parsed.unknownLabels.names],
});

function refuseEmpty({ rows, unknownClips, unknownLabels }: ParsedVotes): never {
  const named = [...unknownClips.names, ...unknownLabels.names];
  const example = named.length > 0 ? ` Not known are, for example: ${named.join(', ')}.` : '';
  const message = `None of the ${rows} rows is a vote on a clip of this dataset; nothing was kept.${example}`;
  throw new AppError('invalid', message, { csv: message });
}

/**
 * Votes that listeners gave elsewhere, as a closed round of its own: all of the table or nothing.
 * @throws AppError `invalid` for a table without a usable vote, `conflict` for a name that is taken
 */
export async function importVotes(
  viewer: Viewer,
  input: z.input<typeof importVotesInput>,
): Promise<ImportedVotes> {
  const { datasetId, name, csv } = importVotesInput.parse(input);
  const dataset = await findEditableDataset(viewer, datasetId);
  const { choices } = await datasetChoices(dataset.id);
  const parsed = parseVotes(csv, { clips: await clipsByName(dataset.id), choices });
  if (parsed.votes.length === 0) refuseEmpty(parsed);
  const round = {
    kind: 'IMPORTED',
    isBlind: true,
    closedAt: new Date(),
    ratingsPerClip: 1,
  } as const;
  try {
    return await db().$transaction(
      async (tx) => {
        const { id: taskId } = await tx.ratingTask.create({
          data: {
            ...round,
            datasetId,
            name,
            choices: [...choices],
            createdById: creatorOf(viewer),
          },
        });
        const clips = await insertVotes(tx, taskId, parsed.votes);
        return { taskId, clips, ...countsOf(parsed) };
      },
      { timeout: 120_000 },
    );
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    const message = 'This dataset already has a round of that name; nothing was kept.';
    throw new AppError('conflict', message, { name: message });
  }
}
