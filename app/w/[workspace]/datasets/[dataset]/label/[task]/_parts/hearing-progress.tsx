import { formatCount } from '@/app/_ui/format';
import type { ListeningQueue } from '@/lib/domain/ratings/schema';

/** How many clips are done and how many are left for this listener. */
export function HearingProgress({ queue }: { queue: ListeningQueue }) {
  const { rated, remaining } = queue;
  const total = rated + remaining;
  const words = `${formatCount(rated)} rated, ${formatCount(remaining)} left for you`;
  return (
    <div className="tabular text-sm">
      <div className="mb-1.5 flex justify-between gap-4">
        <span className="font-medium">Clip {formatCount(rated + 1)}</span>
        <span className="text-muted">{words}</span>
      </div>
      <div
        role="progressbar"
        aria-label="Clips rated"
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={rated}
        aria-valuetext={words}
        className="h-1.5 overflow-hidden rounded-full border border-line bg-sunken"
      >
        <div
          className="h-full rounded-full bg-accent"
          style={{ width: `${total > 0 ? (rated / total) * 100 : 0}%` }}
        />
      </div>
    </div>
  );
}
