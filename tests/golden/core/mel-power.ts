import { applyMelFilters } from '@/lib/core/dsp/apply-mel-filters';
import { countFrames } from '@/lib/core/dsp/count-frames';
import { type MelFilterBankSpec, melFilterBank } from '@/lib/core/dsp/mel-filter-bank';
import { walkSpectrogram } from '@/lib/core/dsp/walk-spectrogram';

export type MelSpec = MelFilterBankSpec & { readonly hopLength: number };

/** Power in mel bands, row-major [nMels][frames]. */
export function melPower(samples: Float32Array, spec: MelSpec): Float32Array {
  const frames = countFrames(samples.length, spec.hopLength);
  const mel = new Float32Array(spec.nMels * frames);
  const filters = melFilterBank(spec);
  walkSpectrogram(samples, spec, (power, frame) =>
    applyMelFilters(filters, power, { mel, frames, frame }),
  );
  return mel;
}

/** One column of a row-major matrix. */
export function columnOf(matrix: Float32Array, frames: number, column: number): number[] {
  return Array.from({ length: matrix.length / frames }, (_, row) => matrix[row * frames + column]!);
}
