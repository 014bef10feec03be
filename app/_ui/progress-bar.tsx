import clsx from 'clsx';
import { useId } from 'react';
import { formatCount, formatDuration, formatNumber, formatPercent } from './format';

interface ProgressBarProps {
  readonly label: string;
  /** steps that succeeded */
  readonly done: number;
  readonly total: number;
  readonly failed?: number;
  readonly elapsedSec?: number | null;
  readonly ratePerSec?: number | null;
  readonly remainingSec?: number | null;
  readonly unit?: string;
  /** words an amount that is no count, such as bytes; its total is 0 while it is not known */
  readonly quantity?: (amount: number) => string;
  readonly className?: string;
}

function wordDone({ done, total, unit = 'steps', quantity }: ProgressBarProps): string {
  if (!quantity) return `${formatCount(done)} of ${formatCount(total)} ${unit}`;
  return total > 0 ? `${quantity(done)} of ${quantity(total)}` : `${quantity(done)} so far`;
}

function details(progress: ProgressBarProps): string[] {
  const {
    done,
    total,
    failed = 0,
    elapsedSec,
    ratePerSec,
    remainingSec,
    unit = 'steps',
    quantity,
  } = progress;
  const parts = [wordDone(progress)];
  if (failed > 0) parts.push(`${formatCount(failed)} failed`);
  if (ratePerSec != null) {
    const rate = quantity
      ? quantity(ratePerSec)
      : `${formatNumber(ratePerSec, ratePerSec < 10 ? 1 : 0)} ${unit}`;
    parts.push(`${rate} a second`);
  }
  if (elapsedSec != null) parts.push(`${formatDuration(elapsedSec)} elapsed`);
  if (remainingSec != null && done + failed < total)
    parts.push(`about ${formatDuration(remainingSec)} left`);
  return parts;
}

/** How far long work is: bar, percentage, counts, speed, time gone and time left. */
export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, failed = 0, className } = props;
  const labelId = useId();
  const fraction = total > 0 ? Math.min(1, (done + failed) / total) : 0;
  const parts = details(props);
  return (
    <div className={clsx('tabular', className)}>
      <div className="mb-1.5 flex items-baseline justify-between gap-4">
        <span id={labelId} className="text-sm font-medium">
          {label}
        </span>
        {total > 0 && <span className="text-sm font-medium">{formatPercent(fraction, 0)}</span>}
      </div>
      <div
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={total > 0 ? Math.round(fraction * 100) : undefined}
        aria-valuetext={parts.join(', ')}
        className="h-2 overflow-hidden rounded-full border border-line bg-sunken"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-500"
          style={{ width: `${fraction * 100}%` }}
        />
      </div>
      <p className="mt-1.5 text-sm text-muted">{parts.join(' · ')}</p>
    </div>
  );
}
