/** Each value's bin, and how many bins there are; values that are missing have the last one. */
export interface BinnedValues {
  readonly bins: Int32Array;
  readonly binCount: number;
}

/**
 * Sorts values into bins of about equal size: the edges are quantiles of all values, without regard
 * to any label. Equal values share a bin, so a property of few values keeps each apart.
 * @param most as many bins, or fewer where values repeat
 */
export function binValues(values: readonly (number | null)[], most: number): BinnedValues {
  const sorted = Float64Array.from(values.filter((value) => value !== null)).sort();
  const edges: number[] = [];
  for (let bin = 1; bin < most; bin++) {
    const edge = sorted[Math.floor((bin * sorted.length) / most)];
    if (edge !== undefined && edge > (edges.at(-1) ?? sorted[0])) edges.push(edge);
  }
  const bins = Int32Array.from(values, (value) => {
    if (value === null) return edges.length + 1;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value >= edges[middle]) low = middle + 1;
      else high = middle;
    }
    return low;
  });
  return { bins, binCount: edges.length + 2 };
}
