'use client';

import { EmotionChip } from '@/app/_ui/emotion-chip';
import { formatCount, formatNumber, formatPercent } from '@/app/_ui/format';
import type { ClipRatingsView, PerceivedView } from '@/lib/domain/ratings/schema';
import { RemarkButtons } from './remark-buttons';
import { VoteBar } from './vote-bar';

interface PerceivedLabelProps {
  readonly clipId: string;
  readonly ratings: ClipRatingsView;
}

/** What the actor intended beside what listeners heard, and the viewer's own remark. */
export function PerceivedLabel({ clipId, ratings }: PerceivedLabelProps) {
  const { intended, perceived } = ratings;
  return (
    <section aria-label="Intended and perceived" className="text-sm">
      <dl className="flex flex-wrap gap-x-8 gap-y-3">
        <div>
          <dt className="text-muted">Intended by the actor</dt>
          <dd>
            <EmotionChip emotionKey={intended} />
          </dd>
        </div>
        <div>
          <dt className="text-muted">Perceived by listeners</dt>
          <dd>{perceived ? <Perceived perceived={perceived} /> : 'nobody has rated it blind'}</dd>
        </div>
        {perceived && (
          <div className="min-w-56">
            <dt className="text-muted tabular-nums">
              Votes, n = {formatCount(perceived.n)}; entropy {formatNumber(perceived.entropyBits)}{' '}
              bits, {formatPercent(perceived.entropy, 0)} of the largest
            </dt>
            <dd>
              <VoteBar votes={perceived.votes} n={perceived.n} />
            </dd>
          </div>
        )}
      </dl>
      <RemarkButtons clipId={clipId} ratings={ratings} />
    </section>
  );
}

/** The majority, or all labels that are tied. */
function Perceived({ perceived }: { perceived: PerceivedView }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {perceived.leading.map((key) => (
        <EmotionChip key={key} emotionKey={key} />
      ))}
      {perceived.label === null && <span className="text-muted">(tie)</span>}
    </span>
  );
}
