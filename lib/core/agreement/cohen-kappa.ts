import { confusionMatrix } from '../metrics/confusion-matrix';

/**
 * Cohen's kappa of two raters on the same clips, κ = (p_o − p_e) / (1 − p_e), unweighted.
 * Source: Cohen (1960), Educational and Psychological Measurement 20(1), 37–46.
 * @param first, second class indices of the same clips, 0 … classCount − 1
 * @returns null without clips, and where both gave one and the same class to all of them
 */
export function cohenKappa(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  classCount: number,
): number | null {
  const n = first.length;
  const table = confusionMatrix(first, second, classCount);
  if (n === 0) return null;
  let agreeing = 0;
  let byChance = 0;
  for (let k = 0; k < classCount; k++) {
    const row = (table[k] as number[]).reduce((sum, count) => sum + count, 0);
    const column = table.reduce((sum, counts) => sum + (counts[k] as number), 0);
    agreeing += table[k]?.[k] ?? 0;
    byChance += row * column;
  }
  // Counts instead of shares: whole numbers tell exactly whether chance alone explains everything.
  return byChance < n * n ? (n * agreeing - byChance) / (n * n - byChance) : null;
}
