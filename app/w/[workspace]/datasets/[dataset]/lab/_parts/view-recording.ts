import { augmentMel } from '@/lib/core/augment/augment-mel';
import { augmentSignal } from '@/lib/core/augment/augment-signal';
import type { AugmentationSpec } from '@/lib/core/augment/augmentation-spec';
import { extractFeatures } from '@/lib/core/features/extract-features';
import type { FeatureSetSpec } from '@/lib/core/features/feature-set-spec';
import type { LabView } from './lab-message';

/** Pairs of the drawn outline: more than a wide screen has pixels for a waveform. */
const BUCKETS = 800;

function outlineOf(samples: Float32Array): Float32Array {
  const outline = new Float32Array(2 * BUCKETS);
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    const from = Math.floor((bucket * samples.length) / BUCKETS);
    const to = Math.floor(((bucket + 1) * samples.length) / BUCKETS);
    for (let i = from; i < to; i++) {
      outline[2 * bucket] = Math.min(outline[2 * bucket], samples[i]);
      outline[2 * bucket + 1] = Math.max(outline[2 * bucket + 1], samples[i]);
    }
  }
  return outline;
}

function median(values: Float32Array): number | null {
  return values.length > 0 ? values.slice().sort()[values.length >> 1] : null;
}

/** Augments a recording and measures the result, as the worker of the platform would. */
export function viewRecording(
  recording: Float32Array,
  augmentation: AugmentationSpec,
  spec: FeatureSetSpec,
): LabView {
  const samples = augmentSignal(recording, spec.sampleRate, augmentation).slice();
  const { frames, logMel, pitchHz, voiced } = extractFeatures(samples, spec);
  const pitch = pitchHz.map((hz, i) => (voiced?.[i] === 1 ? hz : 0));
  const peak = samples.reduce((most, x) => Math.max(most, Math.abs(x)), 0);
  return {
    samples,
    durationSec: samples.length / spec.sampleRate,
    peakDbfs: peak > 0 ? 20 * Math.log10(peak) : null,
    frames,
    logMel: augmentMel(logMel, spec, augmentation),
    pitchHz: pitch,
    pitchMedianHz: median(pitch.filter((hz) => hz > 0)),
    outline: outlineOf(samples),
  };
}
