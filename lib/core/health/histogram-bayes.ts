/** Half a count in each bin of each class: Krichevsky & Trofimov (1981). */
const SMOOTHING = 0.5;

/** Naive Bayes on one binned figure with equal priors, from which examples can be taken out again. */
export class HistogramBayes {
  private readonly counts: Float64Array;
  private readonly sizes: Float64Array;

  constructor(
    private readonly classCount: number,
    private readonly binCount: number,
  ) {
    this.counts = new Float64Array(classCount * binCount);
    this.sizes = new Float64Array(classCount);
  }

  /** @param weight 1 to add an example, −1 to take it out */
  add(label: number, bin: number, weight: 1 | -1): void {
    this.counts[label * this.binCount + bin] += weight;
    this.sizes[label] += weight;
  }

  /** The class under which the bin is likeliest, among those with examples; −1 where none has any. */
  predict(bin: number): number {
    let best = -1;
    let likeliest = 0;
    for (let label = 0; label < this.classCount; label++) {
      if (this.sizes[label] === 0) continue;
      const count = this.counts[label * this.binCount + bin] + SMOOTHING;
      const likelihood = count / (this.sizes[label] + SMOOTHING * this.binCount);
      if (likelihood > likeliest) {
        likeliest = likelihood;
        best = label;
      }
    }
    return best;
  }
}
