import { formatHz, formatNumber } from '@/app/_ui/format';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';

interface Shown {
  readonly minDb: number;
  readonly maxDb: number;
}

/** Scale and settings of a drawn spectrogram, as its caption. */
export function describeSpectrogram(spec: FeatureSetSpec, { minDb, maxDb }: Shown): string {
  const zero = spec.ref === 'max' ? 'the clip’s largest power' : 'a power of one';
  return [
    `Log-mel power, ${spec.nMels} ${spec.htk ? 'HTK' : 'Slaney'} bands from ${formatHz(spec.fMin)} to ${formatHz(spec.fMax)}`,
    `${formatNumber(minDb, 0)} to ${formatNumber(maxDb, 0)} dB, 0 dB is ${zero}`,
    `nFft ${spec.nFft}, hopLength ${spec.hopLength} at ${formatHz(spec.sampleRate)}`,
  ].join(' · ');
}

/** The colours' range: from the loudest value down to `topDb` below it, 80 dB where nothing is said. */
export function rangeOfDb(logMel: Float32Array, topDb: number | null = null): Shown {
  let maxDb = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < logMel.length; i++) if (logMel[i] > maxDb) maxDb = logMel[i];
  return { minDb: maxDb - (topDb ?? 80), maxDb };
}
