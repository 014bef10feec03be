import type { Matrix } from './matrix';

export interface GroupMeans {
  /** [groups][columns]; noughts for a group without rows */
  readonly means: Float64Array;
  /** rows of each group */
  readonly counts: Uint32Array;
}

/** The mean of each column within each group. @param groups the group of each row, 0 and up */
export function groupMeans({ values, columns }: Matrix, groups: Uint32Array): GroupMeans {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const means = new Float64Array(count * columns);
  const counts = new Uint32Array(count);
  groups.forEach((group, row) => {
    counts[group]++;
    for (let c = 0; c < columns; c++) means[group * columns + c] += values[row * columns + c];
  });
  return {
    means: means.map((sum, at) => sum / Math.max(1, counts[Math.floor(at / columns)])),
    counts,
  };
}
