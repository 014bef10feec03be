import { formatNumber, formatPercent } from '@/app/_ui/format';
import type { Estimate } from '@/lib/core/agreement/score-listeners';
import type { Interval } from '@/lib/core/metrics/bootstrap-intervals';

/** `67.0 % [61.2–72.4]`; without an interval the figure alone. */
export function formatEstimate({ value, interval }: Pick<Estimate, 'value' | 'interval'>): string {
  if (!interval) return formatPercent(value);
  const end = (share: number): string => formatNumber(share * 100, 1);
  return `${formatPercent(value)} [${end(interval.low)}–${end(interval.high)}]`;
}

/** `0.412 [0.371–0.455]`; a dash for what is not defined. */
export function formatCoefficient(value: number | null, interval: Interval | null = null): string {
  if (value === null || !interval) return formatNumber(value, 3);
  return `${formatNumber(value, 3)} [${formatNumber(interval.low, 3)}–${formatNumber(interval.high, 3)}]`;
}
