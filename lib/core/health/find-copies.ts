import type { Finding, FindingClip } from './finding';
import { groupPairs } from './group-pairs';
import { type CopiedPair, type HealthClip, type HealthData, openClips } from './health-data';
import { sayCount, sayPercent } from './say-figures';

/** A random split into 70, 15 and 15 % puts one of a pair into train and the other into test so often. */
const TRAIN_TO_TEST = 2 * 0.7 * 0.15;

const labelOf = ({ emotion, actor }: HealthClip): string => `${emotion}\t${actor}`;

/** How often a copy of what was trained on is tested, in the newest experiment, or to be expected. */
function costOf({ splits }: HealthData, pairs: readonly CopiedPair[]): string {
  const torn = splits.map(({ experiment, clips }) => {
    const partOf = new Map(clips.map(({ clipId, part }) => [clipId, part]));
    const count = pairs.filter(({ firstId, secondId }) => {
      const parts = [partOf.get(firstId), partOf.get(secondId)];
      return parts.includes('train') && parts.includes('test');
    }).length;
    return { experiment, count };
  });
  const worst = torn.sort((a, b) => b.count - a.count)[0];
  if (worst && worst.count > 0) {
    return `“${worst.experiment}” was tested on ${sayCount(worst.count, 'clip')} whose recording it was trained on.`;
  }
  const expected = (pairs.length * TRAIN_TO_TEST).toFixed(1);
  return `A random split of 70/15/15 tests ${expected} of ${sayCount(pairs.length, 'pair')} on average on a recording that was trained on; by actor only where a copy bears another actor's name.`;
}

/** What each clip of the pairs is most like. */
function describePartners(
  pairs: readonly CopiedPair[],
  clipOf: ReadonlyMap<string, HealthClip>,
): Map<string, string> {
  const notes = new Map<string, string>();
  const say = (id: string, partner: string, rate: number): void => {
    const path = clipOf.get(partner)?.path ?? '';
    if (!notes.has(id))
      notes.set(id, `like ${path}; ${sayPercent(rate)} of the fingerprint differ`);
  };
  for (const { firstId, secondId, rate } of [...pairs].sort((a, b) => a.rate - b.rate)) {
    say(firstId, secondId, rate);
    say(secondId, firstId, rate);
  }
  return notes;
}

/** Clips that hold one recording: cut, resampled, louder or coded otherwise. */
export function findCopies(data: HealthData): Finding | null {
  const clipOf = new Map(openClips(data, 'copies').map((clip) => [clip.id, clip]));
  const pairs = data.copies.filter(
    ({ firstId, secondId }) => clipOf.has(firstId) && clipOf.has(secondId),
  );
  if (pairs.length === 0) return null;
  const groups = groupPairs(pairs);
  const notes = describePartners(pairs, clipOf);
  const clips = groups.flatMap((ids, group) =>
    ids.map((clipId): FindingClip => ({ clipId, note: notes.get(clipId) ?? '', group })),
  );
  const differing = groups.filter((ids) => {
    const labels = ids.flatMap((id) => clipOf.get(id) ?? []).map(labelOf);
    return new Set(labels).size > 1;
  }).length;
  return {
    kind: 'copies',
    severity: 'danger',
    weight: clips.length / data.clips.length,
    says: `${sayCount(clips.length, 'clip')} hold only ${sayCount(groups.length, 'recording')}, by their acoustic fingerprint${differing > 0 ? `; ${differing} of these under different labels` : ''}.`,
    cost: costOf(data, pairs),
    advice: 'Listen to each group, keep the best of it and exclude the others.',
    clips,
  };
}
