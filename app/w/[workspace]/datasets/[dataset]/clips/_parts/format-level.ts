import { formatNumber } from '@/app/_ui/format';

/** RMS level in dBFS; the unit stands beside it. */
export const formatLevel = (rmsDbfs: number | null): string =>
  rmsDbfs === null ? 'silent' : formatNumber(rmsDbfs, 1);
