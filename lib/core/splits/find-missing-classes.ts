import { describeSplit } from './describe-split';
import { SPLIT_PARTS, type SplitClip, type SplitPlan } from './split-plan';

/** One phrase per part that lacks a class, e.g. `test lacks calm, sad`; none when all is there. */
export function findMissingClasses(clips: readonly SplitClip[], plan: SplitPlan): string[] {
  const parts = describeSplit(clips, plan);
  return SPLIT_PARTS.flatMap((part) => {
    const missing = Object.entries(parts[part].byLabel).filter(([, count]) => count === 0);
    return missing.length > 0
      ? [`${part} lacks ${missing.map(([label]) => label).join(', ')}`]
      : [];
  });
}
