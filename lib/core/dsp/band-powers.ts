import { countFrames } from './count-frames';
import { walkSpectrogram } from './walk-spectrogram';

export interface BandSpec {
  readonly nFft: number;
  readonly hopLength: number;
  /** First bins of the bands, and the end of the last: one more than there are bands. */
  readonly edges: readonly number[];
}

/** Mean power of the spectrum in bands of whole bins, [bands][frames]. */
export function bandPowers(samples: Float32Array, spec: BandSpec): Float64Array {
  const { edges } = spec;
  const frames = countFrames(samples.length, spec.hopLength);
  const bands = edges.length - 1;
  const powers = new Float64Array(bands * frames);
  walkSpectrogram(samples, spec, (power, frame) => {
    for (let band = 0; band < bands; band++) {
      const from = edges[band] as number;
      const to = edges[band + 1] as number;
      let sum = 0;
      for (let k = from; k < to; k++) sum += power[k];
      powers[band * frames + frame] = sum / (to - from);
    }
  });
  return powers;
}
