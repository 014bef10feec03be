import { createRandom } from '../random';

const DRAWS = 1000;
const SEED = 20080;

/** What was right, by group and class: `cell = group · classCount + class`. */
export interface GroupedHits {
  readonly hits: Int32Array;
  readonly totals: Int32Array;
  readonly groupCount: number;
  readonly classCount: number;
}

/** UAR of the groups that were drawn; classes that none of them has do not count. */
function uarOf({ hits, totals, classCount }: GroupedHits, drawn: Int32Array): number {
  let recalls = 0;
  let present = 0;
  for (let label = 0; label < classCount; label++) {
    let hit = 0;
    let total = 0;
    for (let i = 0; i < drawn.length; i++) {
      const cell = drawn[i] * classCount + label;
      hit += hits[cell];
      total += totals[cell];
    }
    if (total === 0) continue;
    recalls += hit / total;
    present++;
  }
  return present > 0 ? recalls / present : 0;
}

/**
 * Unweighted average recall with its 95 % percentile interval from drawing whole groups with
 * replacement: clips of one actor are no independent evidence.
 * Source: Efron & Tibshirani, “An Introduction to the Bootstrap” (1993), chapter 13.
 */
export function bootstrapUar(grouped: GroupedHits): { uar: number; low: number; high: number } {
  const { groupCount } = grouped;
  const random = createRandom(SEED);
  const drawn = Int32Array.from({ length: groupCount }, (_, group) => group);
  const uar = uarOf(grouped, drawn);
  const draws = Float64Array.from({ length: DRAWS }, () => {
    for (let i = 0; i < groupCount; i++) drawn[i] = random.below(groupCount);
    return uarOf(grouped, drawn);
  }).sort();
  const at = (share: number): number => draws[Math.round(share * (DRAWS - 1))];
  return { uar, low: at(0.025), high: at(0.975) };
}
