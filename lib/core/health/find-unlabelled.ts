import type { Finding } from './finding';
import type { HealthData } from './health-data';
import { sayCount, sayPercent } from './say-figures';

/** From this share of the recordings on, what is missing may change the class balance. */
const MANY = 0.05;

/** Recordings that were brought but have no label: they are not in the dataset. */
export function findUnlabelled({ clips, unlabelled }: HealthData): Finding | null {
  if (unlabelled.length === 0) return null;
  const share = unlabelled.length / (clips.length + unlabelled.length);
  return {
    kind: 'unlabelled',
    severity: share >= MANY ? 'warning' : 'info',
    weight: share,
    says: `${sayCount(unlabelled.length, 'audio file')} had no label that could be read, and stayed outside.`,
    cost: `${sayPercent(share)} of the recordings that were brought are neither trained on nor tested, and nobody knows how their labels would have spread.`,
    advice:
      'Bring their labels in a table, or rename them after the rule of their corpus, and import them again.',
    clips: [],
    files: unlabelled,
  };
}
