import { isTrough } from './is-trough';
import { parabolicShift } from './parabolic-shift';
import { BINS_PER_SEMITONE, countPitchBins, type PyinSpec } from './pyin-spec';

const THRESHOLDS = 100;
/** Share given to the lowest trough of all under the thresholds that no trough is below. */
const NO_TROUGH_PROB = 0.01;
/** Decay of the prior over the troughs below a threshold, shortest period first: e^(−2·rank). */
const RANK_DECAY = Math.exp(-2);

/** Cumulative beta(2, 18) distribution, whose mean is 0.1: 1 − (1 − x)¹⁸·(1 + 18·x). */
const betaCdf = (x: number): number => 1 - (1 - x) ** 18 * (1 + 18 * x);

/** How probably each threshold 0.01, 0.02 … 1 is the right one. */
const THRESHOLD_PROBS = Float64Array.from(
  { length: THRESHOLDS },
  (_, i) => betaCdf((i + 1) / THRESHOLDS) - betaCdf(i / THRESHOLDS),
);

/**
 * The first half of pYIN: how probable each pitch is in one frame, over all thresholds of YIN.
 * Under one threshold, the r-th of n troughs below it has probability (1 − q)·q^r / (1 − q^n),
 * q = e^−2 (Boltzmann); thresholds are weighted by beta(2, 18).
 * Source: librosa 0.11 `pyin`; Mauch & Dixon (2014), ICASSP.
 */
export class PyinObservation {
  /** Probability of each pitch bin in the last frame; they sum to `voicedProbability`. */
  readonly bins: Float64Array;
  voicedProbability = 0;
  /** Indices of the troughs of the last frame, and what they are believed. */
  private readonly troughs: Int32Array;
  private readonly beliefs: Float64Array;

  constructor(
    private readonly spec: PyinSpec,
    private readonly minPeriod: number,
    periodCount: number,
  ) {
    this.bins = new Float64Array(countPitchBins(spec));
    this.troughs = new Int32Array(periodCount);
    this.beliefs = new Float64Array(periodCount);
  }

  /** @param difference cumulative mean normalised difference from minPeriod on */
  observe(difference: Float64Array): void {
    const { bins, troughs, beliefs } = this;
    const count = this.findTroughs(difference);
    beliefs.fill(0, 0, count);
    this.weighThresholds(difference, count);
    bins.fill(0);
    for (let i = 0; i < count; i++) {
      if (beliefs[i] === 0) continue;
      const bin = this.binOf(troughs[i] + parabolicShift(difference, troughs[i]));
      // Of two troughs in one bin librosa keeps the longer period's; above the last bin, none.
      if (bin < bins.length) bins[bin] = beliefs[i];
    }
    let sum = 0;
    for (let bin = 0; bin < bins.length; bin++) sum += bins[bin];
    this.voicedProbability = Math.min(1, sum);
  }

  private findTroughs(difference: Float64Array): number {
    let count = 0;
    for (let i = 0; i < difference.length; i++) {
      if (isTrough(difference, i)) this.troughs[count++] = i;
    }
    return count;
  }

  private weighThresholds(difference: Float64Array, count: number): void {
    const { troughs, beliefs } = this;
    if (count === 0) return;
    let lowest = 0;
    for (let i = 1; i < count; i++) {
      if (difference[troughs[i]] < difference[troughs[lowest]]) lowest = i;
    }
    for (let t = 0; t < THRESHOLDS; t++) {
      const threshold = (t + 1) / THRESHOLDS;
      let below = 0;
      for (let i = 0; i < count; i++) if (difference[troughs[i]] < threshold) below++;
      if (below === 0) {
        beliefs[lowest] += NO_TROUGH_PROB * THRESHOLD_PROBS[t];
        continue;
      }
      let belief = (THRESHOLD_PROBS[t] * (1 - RANK_DECAY)) / (1 - RANK_DECAY ** below);
      for (let i = 0; i < count; i++) {
        if (difference[troughs[i]] >= threshold) continue;
        beliefs[i] += belief;
        belief *= RANK_DECAY;
      }
    }
  }

  /** The bin nearest to a period; those below fMin fall into the first. */
  private binOf(index: number): number {
    const { sampleRate, fMin } = this.spec;
    const hz = sampleRate / (this.minPeriod + index);
    return Math.max(0, Math.round(12 * BINS_PER_SEMITONE * Math.log2(hz / fMin)));
  }
}
