/** The highest share that is told from 1: 60 dB. */
const MOST = 1 - 1e-6;
/** −60 dB. */
const LEAST = 1e-6;

/**
 * Harmonics-to-noise ratio of a frame: 10·log10(r / (1 − r)), within ±60 dB.
 * Source: Boersma (1993), eq. 4.
 * @param periodicity r of `trackVoice`, 0..1
 * @returns dB
 */
export function harmonicsToNoise(periodicity: number): number {
  const r = Math.min(MOST, Math.max(LEAST, periodicity));
  return 10 * Math.log10(r / (1 - r));
}
