export interface ClassScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Clips whose true class this is. */
  readonly support: number;
}

/** Figures of one confusion matrix, all fractions of 1. */
export interface Scores {
  readonly n: number;
  readonly accuracy: number;
  /** Unweighted average recall over the classes that have clips. */
  readonly uar: number;
  readonly weightedPrecision: number;
  readonly weightedRecall: number;
  readonly weightedF1: number;
  readonly macroF1: number;
  readonly perClass: readonly ClassScore[];
}

/** 0 where nothing was counted: scikit-learn's `zero_division=0`. */
function ratio(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function scoreClass(confusion: readonly (readonly number[])[], index: number): ClassScore {
  const hits = confusion[index]?.[index] ?? 0;
  const support = sumOf(confusion[index] ?? []);
  const predicted = sumOf(confusion.map((row) => row[index] ?? 0));
  return {
    precision: ratio(hits, predicted),
    recall: ratio(hits, support),
    f1: ratio(2 * hits, support + predicted),
    support,
  };
}

/**
 * Accuracy, UAR, precision, recall and F1 by scikit-learn's definitions with zero_division=0:
 * weighted = mean by support; macro = plain mean over classes that have or were given clips;
 * UAR = `balanced_accuracy_score` = plain mean recall over classes with support.
 * @param confusion `confusion[trueIndex][predictedIndex]`, square
 */
export function scoreConfusion(confusion: readonly (readonly number[])[]): Scores {
  const perClass = confusion.map((_, index) => scoreClass(confusion, index));
  const n = sumOf(perClass.map((score) => score.support));
  const hits = sumOf(confusion.map((row, index) => row[index] ?? 0));
  const supported = perClass.filter((score) => score.support > 0);
  const seen = perClass.filter(
    (score, index) => score.support > 0 || confusion.some((row) => (row[index] ?? 0) > 0),
  );
  const weighted = (pick: (score: ClassScore) => number): number =>
    ratio(sumOf(perClass.map((score) => pick(score) * score.support)), n);
  return {
    n,
    accuracy: ratio(hits, n),
    uar: ratio(sumOf(supported.map((score) => score.recall)), supported.length),
    weightedPrecision: weighted((score) => score.precision),
    weightedRecall: weighted((score) => score.recall),
    weightedF1: weighted((score) => score.f1),
    macroF1: ratio(sumOf(seen.map((score) => score.f1)), seen.length),
    perClass,
  };
}
