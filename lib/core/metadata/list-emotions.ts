import type { Corrections } from './correct-clip';
import type { Labelling } from './labelling';

/** Every emotion key that labels or corrections of an import may give a clip. */
export function listEmotions(labelling: Labelling | null, corrections: Corrections): string[] {
  const mapped = Object.values(labelling?.labels ?? {});
  const corrected = Object.values(corrections).map(({ emotion }) => emotion);
  return [...new Set([...mapped, ...corrected])].filter((key) => typeof key === 'string');
}
