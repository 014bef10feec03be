import { powerToDb } from './power-to-db';

/**
 * Decibels of amplitudes, in place: those of their squares, so 20·log10(max(1e−5, |S|)) − the same
 * of ref, then no lower than topDb below the highest. Source: librosa.amplitude_to_db.
 * @param amplitude any shape, overwritten
 * @param spec as for `powerToDb`; ref 'max': relative to the largest amplitude, 'one': to 1
 */
export function amplitudeToDb(
  amplitude: Float32Array,
  spec: { readonly ref: 'max' | 'one'; readonly topDb: number | null },
): void {
  for (let i = 0; i < amplitude.length; i++) amplitude[i] *= amplitude[i];
  powerToDb(amplitude, spec);
}
