import { emotionColor } from '@/app/_ui/emotion-color';
import { formatCount } from '@/app/_ui/format';
import { emotionLabel } from '@/lib/core/emotions';
import type { VoteCount } from '@/lib/domain/ratings/schema';

interface VoteBarProps {
  readonly votes: readonly VoteCount[];
  readonly n: number;
}

/** The votes on one clip as a bar, and in words with their counts. */
export function VoteBar({ votes, n }: VoteBarProps) {
  return (
    <span className="flex min-w-0 basis-56 flex-col gap-1">
      <span aria-hidden className="flex h-2 overflow-hidden rounded-full border border-line">
        {votes.map(({ key, count }) => (
          <span
            key={key}
            className="border-r border-raised last:border-r-0"
            style={{ width: `${(count / n) * 100}%`, backgroundColor: emotionColor(key) }}
          />
        ))}
      </span>
      <span className="text-xs tabular-nums">
        {votes
          .map(({ key, count }) => `${emotionLabel(key).word} ${formatCount(count)}`)
          .join(', ')}
      </span>
    </span>
  );
}
