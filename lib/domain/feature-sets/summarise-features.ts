import type { ClipFeatures } from '@/lib/core/features/clip-features';
import type { ExtractedClip } from './extract-clip';

type Summary = Pick<ExtractedClip, 'centroidMeanHz' | 'pitchMedianHz' | 'rmsMean'>;

/** 20 dB below the loudest frame */
const QUIETEST_COUNTED = 0.1;

const mean = (values: Float32Array): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values: number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * One figure for each track. A pitch is named for every frame, also where nobody speaks; so the
 * median counts the voiced frames within 20 dB of the clip's loudest one: hum in a pause is voiced
 * too. Features of the older format do not say which are voiced; there loudness decides alone.
 */
export function summariseFeatures({ centroidHz, pitchHz, rms, voiced }: ClipFeatures): Summary {
  const loudest = rms.reduce((most, value) => Math.max(most, value), 0);
  const spoken = Array.from(pitchHz).filter(
    (_, frame) =>
      loudest > 0 && rms[frame] >= QUIETEST_COUNTED * loudest && (!voiced || voiced[frame] === 1),
  );
  return { centroidMeanHz: mean(centroidHz), pitchMedianHz: median(spoken), rmsMean: mean(rms) };
}
