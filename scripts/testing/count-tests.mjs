/**
 * What one kind of test came to.
 * @typedef {{ kind: string, passed: number, failed: number, skipped: number }} Counts
 */

/** One check that passes or fails as a whole. @param {string} kind @param {boolean} isGood @returns {Counts} */
export const oneCheck = (kind, isGood) => ({
  kind,
  passed: isGood ? 1 : 0,
  failed: isGood ? 0 : 1,
  skipped: 0,
});

/** A run that ended badly counts as a failure even when no single test did. @param {Counts} counts @param {number} code */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The totals, by kind and then in one plain line.
 * @param {Counts[]} all
 * @returns {{ text: string, failed: number }}
 */
export function summarise(all) {
  const words = (/** @type {Omit<Counts, 'kind'>} */ { passed, failed, skipped }) =>
    `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const counts of all) {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped']))
      total[key] += counts[key];
  }
  const lines = all.map((counts) => `  ${counts.kind.padEnd(18)}${words(counts)}`);
  return { text: ['', ...lines, '', words(total)].join('\n'), failed: total.failed };
}
