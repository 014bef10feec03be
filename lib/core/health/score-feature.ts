import { binValues } from './bin-values';
import { bootstrapUar } from './bootstrap-uar';
import { HistogramBayes } from './histogram-bayes';
import type { IndexedClips } from './index-clips';

const FEWEST_BINS = 4;
const MOST_BINS = 24;

/** How well one figure alone tells the label of clips of actors that were not heard before. */
export interface FeatureScore {
  /** unweighted average recall, 0..1 */
  readonly uar: number;
  /** 95 % interval, from drawing actors with replacement */
  readonly low: number;
  readonly high: number;
  /** one over the number of classes */
  readonly chance: number;
}

/** Row numbers of each group. */
function rowsOfGroups({ groups, groupCount }: IndexedClips): number[][] {
  const rows = Array.from({ length: groupCount }, (): number[] => []);
  for (let row = 0; row < groups.length; row++) rows[groups[row]].push(row);
  return rows;
}

/**
 * UAR of a classifier that sees nothing but one figure of each clip, by leave-one-actor-out: for each
 * actor it is trained on all others. The classifier is a histogram naive Bayes with equal priors,
 * which has no shape to assume and nothing to tune: bins by quantiles (√ of the mean class size, 4 to
 * 24), counts smoothed by one half.
 * @param values one a clip; null is a value of its own
 */
export function scoreFeature(
  values: readonly (number | null)[],
  indexed: IndexedClips,
): FeatureScore {
  const { labels, classCount, groupCount } = indexed;
  const wanted = Math.round(Math.sqrt(values.length / Math.max(1, classCount)));
  const { bins, binCount } = binValues(values, Math.min(MOST_BINS, Math.max(FEWEST_BINS, wanted)));
  const bayes = new HistogramBayes(classCount, binCount);
  for (let row = 0; row < labels.length; row++) bayes.add(labels[row], bins[row], 1);
  const hits = new Int32Array(groupCount * classCount);
  const totals = new Int32Array(groupCount * classCount);
  rowsOfGroups(indexed).forEach((rows, group) => {
    for (const row of rows) bayes.add(labels[row], bins[row], -1);
    for (const row of rows) {
      const cell = group * classCount + labels[row];
      totals[cell]++;
      if (bayes.predict(bins[row]) === labels[row]) hits[cell]++;
    }
    for (const row of rows) bayes.add(labels[row], bins[row], 1);
  });
  return { ...bootstrapUar({ hits, totals, groupCount, classCount }), chance: 1 / classCount };
}
