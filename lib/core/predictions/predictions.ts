/** What a model said of clips, whoever made it. */
export interface Predictions {
  /** the words of all labels, true or predicted, in the order of their code points as scikit-learn's */
  readonly labels: readonly string[];
  /** one index into `labels` per clip */
  readonly trueIdx: Int32Array;
  readonly predIdx: Int32Array;
  /** whose each clip is, e.g. an actor; null where the file does not say */
  readonly groups: readonly string[] | null;
  /** probability of each clip's predicted label, 0..1; null where the file holds no probabilities */
  readonly confidence: Float64Array | null;
}
