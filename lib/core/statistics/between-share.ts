import { columnMeans } from './column-means';
import { groupMeans } from './group-means';
import type { Matrix } from './matrix';

/**
 * How much of the rows' variance lies between groups, 0..1: η² = Σ_g n_g ‖m_g − m‖² / Σ_i ‖x_i − m‖²,
 * summed over the columns. 0 where nothing varies.
 * Source: R. A. Fisher, Statistical Methods for Research Workers (1925), the correlation ratio.
 * @param groups the group of each row, 0 and up
 */
export function betweenShare(matrix: Matrix, groups: Uint32Array): number {
  const { values, columns } = matrix;
  const overall = columnMeans(matrix);
  const { means, counts } = groupMeans(matrix, groups);
  let total = 0;
  for (let at = 0; at < values.length; at++) total += (values[at] - overall[at % columns]) ** 2;
  let between = 0;
  for (let at = 0; at < means.length; at++) {
    const count = counts[Math.floor(at / columns)];
    between += count * (means[at] - overall[at % columns]) ** 2;
  }
  return total > 0 ? between / total : 0;
}
