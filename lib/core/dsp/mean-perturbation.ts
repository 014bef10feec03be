/** Mean |x_i − x_{i−1}| of one run, or |x_i − mean of `width` values around it|, summed. */
function sumDeviations(run: readonly number[], width: number): { sum: number; count: number } {
  let sum = 0;
  let count = 0;
  for (let from = 0; from + width <= run.length; from++, count++) {
    if (width === 2) {
      sum += Math.abs((run[from + 1] as number) - (run[from] as number));
      continue;
    }
    let mean = 0;
    for (let i = 0; i < width; i++) mean += (run[from + i] as number) / width;
    sum += Math.abs((run[from + (width - 1) / 2] as number) - mean);
  }
  return { sum, count };
}

/**
 * Mean deviation of values from their neighbourhood, over the mean of all values.
 * @param runs values in their order; values of two runs are not neighbours
 * @param width 2: from the value before; 3, 5 …: from the mean of that many around it
 * @returns a share of 1; null where no run is as long as the width
 */
export function meanPerturbation(
  runs: readonly (readonly number[])[],
  width: number,
): number | null {
  let sum = 0;
  let count = 0;
  let total = 0;
  let values = 0;
  for (const run of runs) {
    const deviations = sumDeviations(run, width);
    sum += deviations.sum;
    count += deviations.count;
    for (const value of run) total += value;
    values += run.length;
  }
  return count > 0 && total > 0 ? sum / count / (total / values) : null;
}
