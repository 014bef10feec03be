import { createRandom, deriveSeed, shuffled } from '../random';

/**
 * Repeats rows of the smaller classes until each has as many as the largest; every row of a class
 * is repeated equally often, give or take one. Give it the training rows only: a row it does not
 * get it cannot repeat.
 * @param indices rows to balance
 * @param labels class of each row of the whole matrix
 * @returns the rows as they came, then the repeats
 */
export function oversample(
  indices: ArrayLike<number>,
  labels: ArrayLike<number>,
  seed: number,
): number[] {
  const rows = Array.from(indices);
  const classes = new Map<number, number[]>();
  for (const row of rows) {
    const label = labels[row];
    const members = classes.get(label);
    if (members) members.push(row);
    else classes.set(label, [row]);
  }
  const largest = [...classes.values()].reduce((most, { length }) => Math.max(most, length), 0);
  const repeats = [...classes].flatMap(([label, members]) => {
    const order = shuffled(members, createRandom(deriveSeed(seed, 'oversample', label)));
    const missing = largest - members.length;
    return Array.from({ length: missing }, (_, i) => order[i % order.length] as number);
  });
  return [...rows, ...repeats];
}
