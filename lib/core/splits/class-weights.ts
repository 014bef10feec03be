/**
 * A weight for each class that makes all of them count the same: n / (k · n_c), k being the classes
 * that have rows; 1 for a class without any.
 * Source: King & Zeng (2001), Logistic regression in rare events data; scikit-learn's "balanced".
 * @param rows indices of the training rows
 * @param labels class of each row of the whole matrix
 */
export function classWeights(
  rows: ArrayLike<number>,
  labels: ArrayLike<number>,
  classCount: number,
): Float32Array {
  const counts = new Uint32Array(classCount);
  for (let i = 0; i < rows.length; i++) counts[labels[rows[i]]]++;
  const present = counts.reduce((sum, count) => sum + Number(count > 0), 0);
  return Float32Array.from(counts, (count) => (count > 0 ? rows.length / (present * count) : 1));
}
