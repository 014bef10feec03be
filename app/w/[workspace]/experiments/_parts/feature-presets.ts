import {
  COMPACT_FEATURES,
  type FeatureSetSpec,
  STUDY_FEATURES,
} from '@/lib/core/features/feature-set-spec';

export interface FeaturePreset {
  readonly key: string;
  readonly name: string;
  readonly description: string;
  readonly spec: FeatureSetSpec;
}

export const FEATURE_PRESETS: readonly FeaturePreset[] = [
  {
    key: 'study',
    name: 'Study, 128 mel bands',
    description: "The published study's spectrogram: dB below each clip's own peak.",
    spec: STUDY_FEATURES,
  },
  {
    key: 'compact',
    name: 'Compact, 64 mel bands',
    description: 'Half the bands, twice the frames, a fixed dB reference: loudness is kept.',
    spec: COMPACT_FEATURES,
  },
];

/** The preset at a dataset's rate; nothing above half of it can be measured. */
export function atRate(spec: FeatureSetSpec, sampleRateHz: number): FeatureSetSpec {
  return { ...spec, sampleRate: sampleRateHz, fMax: Math.min(spec.fMax, sampleRateHz / 2) };
}

const SPEC_KEYS = Object.keys(STUDY_FEATURES) as (keyof FeatureSetSpec)[];

export function sameSpec(a: FeatureSetSpec, b: FeatureSetSpec): boolean {
  return SPEC_KEYS.every((key) => a[key] === b[key]);
}

/** `16 kHz · nFft 2048 · hopLength 512 · nMels 128 · 0–8000 Hz · topDb 80 · ref max` */
export function summarizeSpec(spec: FeatureSetSpec): string {
  return [
    `${spec.sampleRate / 1000} kHz`,
    `nFft ${spec.nFft}`,
    `hopLength ${spec.hopLength}`,
    `nMels ${spec.nMels}`,
    `${spec.fMin}–${spec.fMax} Hz`,
    spec.topDb === null ? 'no topDb' : `topDb ${spec.topDb}`,
    `ref ${spec.ref}`,
    ...(spec.htk ? ['HTK mel'] : []),
    `${spec.pitchMethod === 'pyin' ? 'pYIN' : 'YIN'} ${spec.yinFMin}–${spec.yinFMax} Hz`,
  ].join(' · ');
}
