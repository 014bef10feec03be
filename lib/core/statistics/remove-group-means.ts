import { groupMeans } from './group-means';
import type { Matrix } from './matrix';

/**
 * Takes each group's own mean from its rows: what is left tells nothing of which group is where.
 * @param groups the group of each row, 0 and up
 * @returns a new matrix of the same shape
 */
export function removeGroupMeans(matrix: Matrix, groups: Uint32Array): Matrix {
  const { columns } = matrix;
  const { means } = groupMeans(matrix, groups);
  const values = matrix.values.map(
    (value, at) => value - means[groups[Math.floor(at / columns)] * columns + (at % columns)],
  );
  return { ...matrix, values };
}
