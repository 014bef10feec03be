import { describeMixture } from './describe-mixture';
import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount } from './say-figures';

const sayDepth = (bits: number): string => `${bits} bit`;
/** Of each bit less, the noise of rounding rises by this. */
const DB_PER_BIT = 6.02;

/** Recordings of different bit depths: their floors of noise differ. */
export function findMixedDepths(data: HealthData): Finding | null {
  const clips = openClips(data, 'mixed-depths');
  const mixture = describeMixture(clips, ({ bitDepth }) => bitDepth, sayDepth);
  if (!mixture) return null;
  const { values, others, cost, tells, table } = mixture;
  const apart = (Math.max(...values) - Math.min(...values)) * DB_PER_BIT;
  return {
    kind: 'mixed-depths',
    severity: tells ? 'warning' : 'info',
    weight: others.length / clips.length,
    says: `The recordings are stored at ${values.length} bit depths; ${sayCount(others.length, 'clip')} ${others.length === 1 ? 'is' : 'are'} not at ${sayDepth(values[0])}.`,
    cost: `Their floors of rounding noise lie up to ${apart.toFixed(0)} dB apart, which shows in pauses. ${cost}`,
    advice:
      'Limit the range of the features (topDb) to 60 dB, which hides the floors of 16 bits and more.',
    clips: others.map(({ id, bitDepth }) => ({ clipId: id, note: sayDepth(bitDepth) })),
    table,
  };
}
