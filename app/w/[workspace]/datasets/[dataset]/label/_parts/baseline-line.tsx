import { Ear } from 'lucide-react';
import { formatCount } from '@/app/_ui/format';
import type { HumanBaseline } from '@/lib/domain/ratings/schema';
import { formatEstimate } from './format-estimate';

/** The figure that models of this dataset are held against. */
export function BaselineLine({ baseline }: { baseline: HumanBaseline }) {
  const { uar, accuracy, majority, ratings, clips, raters, actors } = baseline;
  return (
    <section
      aria-label="Human baseline"
      className="flex gap-3 rounded-lg border border-line bg-raised p-4 tabular-nums"
    >
      <Ear aria-hidden className="mt-0.5 size-5 shrink-0 text-accent" />
      <div>
        <p className="font-medium">Human UAR {formatEstimate(uar)}</p>
        <p className="text-sm text-muted">
          One listener at a time: accuracy {formatEstimate(accuracy)}, n = {formatCount(ratings)}{' '}
          ratings of {formatCount(clips)} clips by {formatCount(raters)}{' '}
          {raters === 1 ? 'listener' : 'listeners'}. By majority of a clip’s listeners: UAR{' '}
          {formatEstimate(majority.uar)}, n = {formatCount(majority.uar.n)} clips,{' '}
          {formatCount(majority.ties)} tied. Intervals: 95 %, bootstrap over {formatCount(actors)}{' '}
          {actors === 1 ? 'actor' : 'actors'}.
        </p>
      </div>
    </section>
  );
}
