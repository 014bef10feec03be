import type { PeriodMarks } from './mark-periods';
import { meanPerturbation } from './mean-perturbation';

export interface Shimmer {
  /** Mean |20·log10(A_i / A_{i−1})| in dB; null where too few periods are marked. */
  readonly localDb: number | null;
  /** Mean distance of an amplitude from the mean of three around it, over the mean amplitude. */
  readonly apq3: number | null;
}

/** Share of a period to each side that tells a mark's amplitude. */
const REACH = 0.2;
const LONGEST_SEC = 0.02;
const MOST_PERIOD_CHANGE = 1.3;
const MOST_AMPLITUDE_CHANGE = 1.6;

/** Root of the mean square around a mark, weighed by a raised cosine. */
function amplitudeAt(
  samples: Float32Array,
  mark: number,
  { before, after }: { readonly before: number; readonly after: number },
): number {
  const from = Math.max(0, Math.ceil(mark - before));
  const to = Math.min(samples.length - 1, Math.floor(mark + after));
  let sum = 0;
  let weights = 0;
  for (let i = from; i <= to; i++) {
    const reach = i < mark ? before : after;
    const weight = 0.5 + 0.5 * Math.cos((Math.PI * (i - mark)) / reach);
    sum += weight * samples[i] * samples[i];
    weights += weight;
  }
  return weights > 0 ? Math.sqrt(sum / weights) : 0;
}

/** Amplitudes of the marks between two likely periods, in runs without a leap. */
function amplitudeRuns(samples: Float32Array, marks: PeriodMarks, sampleRate: number): number[][] {
  const runs: number[][] = [];
  for (const stretch of marks) {
    let run: number[] = [];
    runs.push(run);
    for (let i = 1; i + 1 < stretch.length; i++) {
      const before = stretch[i] - stretch[i - 1];
      const after = stretch[i + 1] - stretch[i];
      const longest = Math.max(before, after);
      const isLikely =
        longest <= LONGEST_SEC * sampleRate &&
        longest <= MOST_PERIOD_CHANGE * Math.min(before, after);
      const reach = { before: REACH * before, after: REACH * after };
      const amplitude = isLikely ? amplitudeAt(samples, stretch[i], reach) : 0;
      const last = run.at(-1) ?? amplitude;
      const change = Math.max(amplitude / last, last / amplitude);
      if (amplitude === 0 || change > MOST_AMPLITUDE_CHANGE) {
        run = [];
        runs.push(run);
      }
      if (amplitude > 0) run.push(amplitude);
    }
  }
  return runs;
}

/** Mean absolute difference of neighbours in dB. */
function meanStepDb(runs: readonly (readonly number[])[]): number | null {
  let sum = 0;
  let count = 0;
  for (const run of runs) {
    for (let i = 1; i < run.length; i++, count++) {
      sum += Math.abs(20 * Math.log10((run[i] as number) / (run[i - 1] as number)));
    }
  }
  return count > 0 ? sum / count : null;
}

/**
 * Cycle-to-cycle perturbation of the amplitude, which is the RMS of the fifth of a period around
 * each mark. Source: Praat, "Voice 3. Shimmer", with its bounds: periods of at most 20 ms, factors
 * of at most 1.3 between periods and 1.6 between amplitudes.
 */
export function shimmer(samples: Float32Array, marks: PeriodMarks, sampleRate: number): Shimmer {
  const runs = amplitudeRuns(samples, marks, sampleRate);
  return { localDb: meanStepDb(runs), apq3: meanPerturbation(runs, 3) };
}
