import { describeVotes } from './describe-votes';
import { readVotes } from './read-votes';
import type { PerceivedView } from './schema';

/**
 * Perceived labels of clips, in one query for all of them. The caller has found the clips through
 * access.ts; a clip that nobody rated blind is not in the map.
 * @param choices of the clips' dataset
 */
export async function readPerceived(
  clipIds: readonly string[],
  choices: readonly string[],
): Promise<Map<string, PerceivedView>> {
  if (clipIds.length === 0) return new Map();
  const clips = await readVotes({ clipIds }, choices);
  return new Map(clips.map(({ clipId, votes }) => [clipId, describeVotes(votes, choices)]));
}
