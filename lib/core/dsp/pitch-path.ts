/** Probability of going from voiced to unvoiced, or back, from one frame to the next. */
const SWITCH_PROB = 0.01;
const LOG_STAY = Math.log(1 - SWITCH_PROB);
const LOG_SWITCH = Math.log(SWITCH_PROB);
/** librosa adds the smallest normal 64-bit float to a probability before its logarithm. */
const TINY = 2 ** -1022;
const LOG_TINY = Math.log(TINY);

/**
 * The second half of pYIN: the most probable course through the pitch bins, each voiced or not, by
 * the Viterbi algorithm in log probabilities. State s < bins is the voiced bin s, state bins + s the
 * unvoiced. The pitch moves by at most `reach` bins a frame with the weights of a triangle,
 * (reach + 1 − |d|)/(reach + 1), normalised over the bins that exist.
 * Source: librosa 0.11 `pyin`, `sequence.transition_local`, `sequence.viterbi`.
 */
export class PitchPath {
  private readonly triangle: Float64Array;
  /** By bin: log of the sum of the weights that lead away from it. */
  private readonly logSums: Float64Array;
  private readonly voiced: Track;
  private readonly unvoiced: Track;
  /** The state before, [frames][2·bins]. */
  private readonly before: Uint16Array;
  private frame = 0;

  constructor(
    frames: number,
    private readonly bins: number,
    private readonly reach: number,
  ) {
    this.triangle = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
      Math.log((reach + 1 - Math.abs(i - reach)) / (reach + 1)),
    );
    this.logSums = Float64Array.from({ length: bins }, (_, bin) => {
      let sum = 0;
      for (let d = -reach; d <= reach; d++) {
        if (bin + d >= 0 && bin + d < bins) sum += (reach + 1 - Math.abs(d)) / (reach + 1);
      }
      return Math.log(sum);
    });
    this.voiced = makeTrack(bins, -Math.log(2 * bins));
    this.unvoiced = makeTrack(bins, -Math.log(2 * bins));
    this.before = new Uint16Array(frames * 2 * bins);
  }

  /** Takes the next frame: the probability of each bin, and of any being voiced. */
  add(observed: Float64Array, voicedProbability: number): void {
    const { voiced, unvoiced, bins } = this;
    if (this.frame > 0) this.move();
    const logUnvoiced = Math.log((1 - voicedProbability) / bins + TINY);
    for (let bin = 0; bin < bins; bin++) {
      voiced.values[bin] += observed[bin] === 0 ? LOG_TINY : Math.log(observed[bin] + TINY);
      unvoiced.values[bin] += logUnvoiced;
    }
    this.frame++;
  }

  /** The state of each frame on the most probable course. */
  trace(): Uint16Array {
    const { bins, before } = this;
    const states = new Uint16Array(this.frame);
    let state = this.highest();
    for (let frame = this.frame - 1; frame >= 0; frame--) {
      states[frame] = state;
      state = before[frame * 2 * bins + state];
    }
    return states;
  }

  /** The most probable state now, the first of equals. */
  private highest(): number {
    const { voiced, unvoiced, bins } = this;
    let best = 0;
    for (let bin = 1; bin < bins; bin++) if (voiced.values[bin] > voiced.values[best]) best = bin;
    let state = best;
    let value = voiced.values[best];
    for (let bin = 0; bin < bins; bin++) {
      if (unvoiced.values[bin] > value) {
        value = unvoiced.values[bin];
        state = bins + bin;
      }
    }
    return state;
  }

  /** One step of all states, before the frame's observation is added. */
  private move(): void {
    const { voiced, unvoiced, bins, before } = this;
    const far = this.highest();
    // What librosa's tiny probability gives to every move that the triangle does not.
    const leap = (far < bins ? voiced.values[far] : unvoiced.values[far - bins]) + LOG_TINY;
    this.moveTrack(voiced);
    this.moveTrack(unvoiced);
    const at = this.frame * 2 * bins;
    for (let bin = 0; bin < bins; bin++) {
      const fromVoiced = voiced.arriving[bin];
      const fromUnvoiced = unvoiced.arriving[bin];
      const speaks = Math.max(fromVoiced + LOG_STAY, fromUnvoiced + LOG_SWITCH, leap);
      const stays = fromVoiced + LOG_STAY >= fromUnvoiced + LOG_SWITCH;
      const pauses = Math.max(fromVoiced + LOG_SWITCH, fromUnvoiced + LOG_STAY, leap);
      const stops = fromVoiced + LOG_SWITCH >= fromUnvoiced + LOG_STAY;
      const voicedSource = voiced.source[bin];
      const unvoicedSource = bins + unvoiced.source[bin];
      before[at + bin] = speaks === leap ? far : stays ? voicedSource : unvoicedSource;
      before[at + bins + bin] = pauses === leap ? far : stops ? voicedSource : unvoicedSource;
      voiced.values[bin] = speaks;
      unvoiced.values[bin] = pauses;
    }
  }

  /** The best way from a track's bins to each bin by the triangle, and where it begins. */
  private moveTrack({ values, arriving, source, leaving }: Track): void {
    const { triangle, logSums, bins, reach } = this;
    for (let bin = 0; bin < bins; bin++) leaving[bin] = values[bin] - logSums[bin];
    for (let bin = 0; bin < bins; bin++) {
      const from = Math.max(0, bin - reach);
      const to = Math.min(bins - 1, bin + reach);
      let best = Number.NEGATIVE_INFINITY;
      let bestFrom = from;
      for (let i = from, t = from - bin + reach; i <= to; i++, t++) {
        const value = leaving[i] + triangle[t];
        if (value > best) {
          best = value;
          bestFrom = i;
        }
      }
      arriving[bin] = best;
      source[bin] = bestFrom;
    }
  }
}

/** The states of one kind, one number a bin. */
interface Track {
  /** Log probability of the best course that ends here. */
  readonly values: Float64Array;
  /** The same less the normalisation of the moves away. */
  readonly leaving: Float64Array;
  /** The best of the moves that end here, and the bin it comes from. */
  readonly arriving: Float64Array;
  readonly source: Int32Array;
}

function makeTrack(bins: number, logStart: number): Track {
  return {
    values: new Float64Array(bins).fill(logStart),
    leaving: new Float64Array(bins),
    arriving: new Float64Array(bins),
    source: new Int32Array(bins),
  };
}
