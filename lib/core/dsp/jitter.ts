import type { PeriodMarks } from './mark-periods';
import { meanPerturbation } from './mean-perturbation';

export interface Jitter {
  /** Mean difference of neighbouring periods over the mean period; null where too few are marked. */
  readonly local: number | null;
  /** Mean distance of a period from the mean of three around it, over the mean period. */
  readonly rap: number | null;
  /** The same with five. */
  readonly ppq5: number | null;
}

const SHORTEST_SEC = 0.0001;
const LONGEST_SEC = 0.02;
/** A period this many times as long as its neighbour is a missed mark, not jitter. */
const MOST_CHANGE = 1.3;

/** The longest runs of periods that may be compared; a run ends at a stretch's end or a missed mark. */
function periodRuns(marks: PeriodMarks, sampleRate: number): number[][] {
  const runs: number[][] = [];
  for (const stretch of marks) {
    let run: number[] = [];
    runs.push(run);
    for (let i = 1; i < stretch.length; i++) {
      const period = (stretch[i] - stretch[i - 1]) / sampleRate;
      const before = run.at(-1);
      const isLikely = period >= SHORTEST_SEC && period <= LONGEST_SEC;
      const change = before === undefined ? 1 : Math.max(period / before, before / period);
      if (!isLikely || change > MOST_CHANGE) {
        run = [];
        runs.push(run);
      }
      if (isLikely) run.push(period);
    }
  }
  return runs;
}

/**
 * Cycle-to-cycle perturbation of the period, as shares of 1.
 * Source: Praat, "Voice 2. Jitter", with its bounds: periods of 0.1 ms to 20 ms, a factor of at
 * most 1.3 between neighbours.
 */
export function jitter(marks: PeriodMarks, sampleRate: number): Jitter {
  const runs = periodRuns(marks, sampleRate);
  return {
    local: meanPerturbation(runs, 2),
    rap: meanPerturbation(runs, 3),
    ppq5: meanPerturbation(runs, 5),
  };
}
