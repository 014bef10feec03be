import { countFrames } from '../dsp/count-frames';
import { spectralBandwidth } from '../dsp/spectral-bandwidth';
import { spectralCentroid } from '../dsp/spectral-centroid';
import { spectralFlatness } from '../dsp/spectral-flatness';
import { spectralRolloff } from '../dsp/spectral-rolloff';
import { walkSpectrogram } from '../dsp/walk-spectrogram';
import type { FeatureSetSpec } from './feature-set-spec';

/** How each frame's spectrum lies, one value per frame. */
export interface SpectralShape {
  readonly centroidHz: Float32Array;
  readonly bandwidthHz: Float32Array;
  /** Up to here lie 85 % of the magnitudes. */
  readonly rolloffHz: Float32Array;
  /** 0..1: near 0 for tones, 1 for white noise. */
  readonly flatness: Float32Array;
}

/**
 * Centroid, bandwidth, rolloff and flatness from one walk through the spectrogram, by librosa's
 * definitions and defaults.
 * @param samples mono at spec.sampleRate
 * @returns tracks of 1 + ⌊n/hopLength⌋ frames
 */
export function extractSpectralShape(
  samples: Float32Array,
  spec: Pick<FeatureSetSpec, 'sampleRate' | 'nFft' | 'hopLength'>,
): SpectralShape {
  const binHz = spec.sampleRate / spec.nFft;
  const track = (): Float32Array => new Float32Array(countFrames(samples.length, spec.hopLength));
  const shape = {
    centroidHz: track(),
    bandwidthHz: track(),
    rolloffHz: track(),
    flatness: track(),
  };
  walkSpectrogram(samples, spec, (power, frame) => {
    const centroidHz = spectralCentroid(power, binHz);
    shape.centroidHz[frame] = centroidHz;
    shape.bandwidthHz[frame] = spectralBandwidth(power, binHz, centroidHz);
    shape.rolloffHz[frame] = spectralRolloff(power, binHz);
    shape.flatness[frame] = spectralFlatness(power);
  });
  return shape;
}
