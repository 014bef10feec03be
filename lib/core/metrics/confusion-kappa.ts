/**
 * Cohen's kappa of what was true and what was predicted, κ = (p_o − p_e) / (1 − p_e), unweighted.
 * Source: Cohen (1960), Educational and Psychological Measurement 20(1), 37–46.
 * @param confusion `confusion[trueIndex][predictedIndex]`, square, counts
 * @returns null without clips, and where both sides hold one and the same class only
 */
export function confusionKappa(confusion: readonly (readonly number[])[]): number | null {
  let n = 0;
  let agreeing = 0;
  let byChance = 0;
  for (let k = 0; k < confusion.length; k++) {
    const row = (confusion[k] as readonly number[]).reduce((sum, count) => sum + count, 0);
    const column = confusion.reduce((sum, counts) => sum + (counts[k] as number), 0);
    n += row;
    agreeing += confusion[k]?.[k] ?? 0;
    byChance += row * column;
  }
  // Counts instead of shares: whole numbers tell exactly whether chance alone explains everything.
  return byChance < n * n ? (n * agreeing - byChance) / (n * n - byChance) : null;
}
