import { majorityLabel } from '@/lib/core/agreement/majority-label';
import { type HeardClip, scoreListeners } from '@/lib/core/agreement/score-listeners';
import type { VotedClip } from './read-votes';
import type { ClassRecall, HumanBaseline } from './schema';

interface Labels {
  readonly labels: readonly string[];
  readonly choices: readonly string[];
  readonly raters: number;
}

/**
 * How well listeners find the intended labels, each rating by itself and by majority.
 * @returns null where no clip with an intended label of the list was rated
 */
export function computeBaseline(
  clips: readonly VotedClip[],
  { labels, choices, raters }: Labels,
): HumanBaseline | null {
  // The labels stand first among the choices, so a choice's index is its class.
  const inOrder = [...labels, ...choices.filter((key) => !labels.includes(key))];
  const from = inOrder.map((key) => choices.indexOf(key));
  const heard: HeardClip[] = clips.flatMap(({ actor, intended, votes }) => {
    const index = labels.indexOf(intended);
    const own = from.map((at) => (at < 0 ? 0 : (votes[at] ?? 0)));
    return index < 0 ? [] : [{ actor, intended: index, votes: own }];
  });
  const classCount = labels.length;
  const single = scoreListeners(heard, { classCount, reading: 'ratings' });
  const majority = scoreListeners(heard, { classCount, reading: 'majority' });
  if (!single || !majority) return null;
  const recalls = single.recalls.flatMap((recall, index): ClassRecall[] =>
    recall ? [{ key: labels[index] as string, ...recall }] : [],
  );
  return {
    ratings: single.accuracy.n,
    clips: heard.length,
    raters,
    actors: new Set(heard.map(({ actor }) => actor)).size,
    uar: single.uar,
    accuracy: single.accuracy,
    recalls,
    majority: {
      uar: majority.uar,
      accuracy: majority.accuracy,
      ties: heard.filter(({ votes }) => majorityLabel(votes) === null).length,
    },
  };
}
