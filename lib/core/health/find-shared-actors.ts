import type { Finding } from './finding';
import type { HealthData, SplitUse } from './health-data';
import { sayCount, sayPercent } from './say-figures';

interface Shared {
  readonly split: SplitUse;
  readonly actors: ReadonlySet<string>;
  readonly testActors: number;
  readonly testClips: number;
  readonly known: number;
}

function examine(split: SplitUse): Shared {
  const inPart = (part: string) => split.clips.filter((clip) => clip.part === part);
  const trained = new Set(inPart('train').map(({ actor }) => actor));
  const test = inPart('test');
  const tested = new Set(test.map(({ actor }) => actor));
  return {
    split,
    actors: new Set([...tested].filter((actor) => trained.has(actor))),
    testActors: tested.size,
    testClips: test.length,
    known: test.filter(({ actor }) => trained.has(actor)).length,
  };
}

/** What it did, measured where the same recipe was run on unseen actors; else what can be counted. */
function costOf({ split: { uar, unseenUar }, known, testClips }: Shared): string {
  const heard = `${sayPercent(known / Math.max(1, testClips))} of the ${sayCount(testClips, 'test clip')} are of voices that were trained on`;
  if (uar === null || unseenUar === null) {
    return `${heard}: the result says how well known voices are recognised, not new ones. Run the same recipe on unseen actors to see how much that is.`;
  }
  return `${heard}. The same recipe scores a UAR of ${sayPercent(uar)} here and ${sayPercent(unseenUar)} on unseen actors: ${((uar - unseenUar) * 100).toFixed(1)} points come from knowing the voices.`;
}

/** Experiments whose split has the same actors in training and test. */
export function findSharedActors({ splits }: HealthData): Finding | null {
  const shared = splits.map(examine).filter(({ actors }) => actors.size > 0);
  const worst = shared.sort((a, b) => b.known / b.testClips - a.known / a.testClips)[0];
  if (!worst) return null;
  const { actors, testActors, split } = worst;
  return {
    kind: 'shared-actors',
    severity: 'danger',
    weight: worst.known / worst.testClips,
    says: `The split of “${split.experiment}” has ${actors.size} of its ${sayCount(testActors, 'test actor')} in the training part, too.`,
    cost: costOf(worst),
    advice: 'Split by actor. Where a random split is wanted for comparison, show both figures.',
    clips: [],
  };
}
