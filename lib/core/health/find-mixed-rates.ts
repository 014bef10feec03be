import { describeMixture } from './describe-mixture';
import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount } from './say-figures';

const sayRate = (hertz: number): string => `${hertz / 1000} kHz`;

/** Recordings of different sample rates: some lack the upper frequencies that others have. */
export function findMixedRates(data: HealthData): Finding | null {
  const clips = openClips(data, 'mixed-rates');
  const mixture = describeMixture(clips, ({ sampleRateHz }) => sampleRateHz, sayRate);
  if (!mixture) return null;
  const { values, others, cost, tells, table } = mixture;
  const lowest = Math.min(...values);
  return {
    kind: 'mixed-rates',
    severity: tells ? 'danger' : 'warning',
    weight: others.length / clips.length,
    says: `The recordings were made at ${values.length} sample rates; ${sayCount(others.length, 'clip')} ${others.length === 1 ? 'is' : 'are'} not at ${sayRate(values[0])}.`,
    cost: `Resampling gives all one rate, but what was recorded at ${sayRate(lowest)} stays empty above ${sayRate(lowest / 2)}, and a spectrogram shows it. ${cost}`,
    advice: `Train on features up to ${sayRate(lowest / 2)} (fMax), or exclude the rarer rate.`,
    clips: others.map(({ id, sampleRateHz }) => ({ clipId: id, note: sayRate(sampleRateHz) })),
    table,
  };
}
