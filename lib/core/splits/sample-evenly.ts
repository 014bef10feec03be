import { createRandom, shuffled } from '../random';
import { groupBy } from './group-by';

interface SampleOptions<T> {
  /** how many to take; all where there are no more */
  readonly size: number;
  readonly seed: number;
  /** the stratum of an item, e.g. emotion and actor */
  keyOf(item: T): string;
}

/**
 * A seeded sample that is as even over the strata as they allow: strata and their items are shuffled,
 * then each stratum gives one item in turn.
 * @param items in an order of their own, so that the same seed gives the same sample
 */
export function sampleEvenly<T>(items: readonly T[], { size, seed, keyOf }: SampleOptions<T>): T[] {
  const random = createRandom(seed);
  const strata = [...groupBy(items, keyOf).entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  const queues = shuffled(strata, random).map(([, own]) => shuffled(own, random));
  const sample: T[] = [];
  for (let turn = 0; sample.length < Math.min(size, items.length); turn++) {
    for (const queue of queues) {
      if (turn < queue.length && sample.length < size) sample.push(queue[turn] as T);
    }
  }
  return sample;
}
