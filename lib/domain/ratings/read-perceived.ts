import { datasetChoices } from './dataset-choices';
import { describeVotes } from './describe-votes';
import { readVotes } from './read-votes';
import type { PerceivedView } from './schema';

/**
 * Perceived labels of a page of clips, by clip, in one query for all. The caller has found the clips
 * through access.ts; a clip that nobody rated is not in the map.
 */
export async function readPerceived(
  datasetId: string,
  clipIds: readonly string[],
): Promise<Map<string, PerceivedView>> {
  if (clipIds.length === 0) return new Map();
  const { choices } = await datasetChoices(datasetId);
  const clips = await readVotes({ clipIds }, choices);
  return new Map(clips.map(({ clipId, votes }) => [clipId, describeVotes(votes, choices)]));
}
