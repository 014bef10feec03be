import { leadingLabels } from '@/lib/core/agreement/majority-label';
import { voteEntropy, voteEntropyBits } from '@/lib/core/agreement/vote-entropy';
import type { PerceivedView } from './schema';

/** What listeners heard: the majority or the tie, all votes, and how divided they are. */
export function describeVotes(votes: readonly number[], choices: readonly string[]): PerceivedView {
  const leading = leadingLabels(votes).map((index) => choices[index] as string);
  const counted = choices.map((key, index) => ({ key, count: votes[index] as number }));
  return {
    n: votes.reduce((sum, count) => sum + count, 0),
    label: leading.length === 1 ? (leading[0] as string) : null,
    leading,
    votes: counted.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count),
    entropyBits: voteEntropyBits(votes),
    entropy: voteEntropy(votes),
  };
}
