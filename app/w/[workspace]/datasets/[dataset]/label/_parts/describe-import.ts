import { formatCount } from '@/app/_ui/format';
import type { ImportedVotes } from '@/lib/domain/ratings/schema';

const examples = (names: readonly string[], count: number): string =>
  names.length === 0 ? '' : ` (${names.join(', ')}${count > names.length ? ', …' : ''})`;

/** What was kept of a table of votes, and each kind of row that was not, in words. */
export function describeImport(votes: ImportedVotes): { kept: string; leftOut: string[] } {
  const kept = `${formatCount(votes.votes)} of ${formatCount(votes.rows)} rows are kept: votes of ${formatCount(votes.raters)} listeners on ${formatCount(votes.clips)} clips.`;
  const { unknownClips, unknownLabels, repeated, otherStimuli, incomplete } = votes;
  const kinds: [number, string][] = [
    [
      unknownClips,
      `name a clip that this dataset lacks${examples(votes.unknownClipNames, unknownClips)}`,
    ],
    [
      unknownLabels,
      `have a label that is not on its list${examples(votes.unknownLabelNames, unknownLabels)}`,
    ],
    [otherStimuli, 'are about a face or a video, not the voice alone'],
    [repeated, 'repeat a vote of the same listener on the same clip; the first is kept'],
    [incomplete, 'lack a clip, a listener or a label'],
  ];
  const leftOut = kinds.flatMap(([count, words]) =>
    count > 0 ? [`${formatCount(count)} rows ${words}.`] : [],
  );
  return { kept, leftOut };
}
