import { emotionLabel, inEmotionOrder } from '../emotions';
import { countBy } from './count-by';
import type { Finding } from './finding';
import type { HealthData } from './health-data';
import { sayPercent } from './say-figures';

/** Largest over smallest class from which on it is worth a word, and a warning. */
const NOTED = 1.5;
const UNEVEN = 3;
const GRAVE = 10;

/** Classes of unequal size. */
export function findImbalance({ clips }: HealthData): Finding | null {
  const counts = countBy(clips, ({ emotion }) => emotion);
  if (counts.size < 2) return null;
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [[largest, most]] = sorted;
  const [smallest, fewest] = sorted[sorted.length - 1];
  const ratio = most / fewest;
  if (ratio < NOTED) return null;
  const accuracy = most / clips.length;
  return {
    kind: 'imbalance',
    severity: ratio >= GRAVE ? 'danger' : ratio >= UNEVEN ? 'warning' : 'info',
    weight: 1 - 1 / ratio,
    says: `The largest class, ${emotionLabel(largest).word} (${most}), is ${ratio.toFixed(1)} times the smallest, ${emotionLabel(smallest).word} (${fewest}).`,
    cost: `Always answering “${emotionLabel(largest).word}” has an accuracy of ${sayPercent(accuracy)} but a UAR of ${sayPercent(1 / counts.size)}: the accuracy flatters by ${((accuracy - 1 / counts.size) * 100).toFixed(1)} points.`,
    advice: 'Judge by UAR, and oversample the training part or weigh its classes.',
    clips: [],
    table: {
      columns: ['Emotion', 'Clips', 'Share'],
      rows: inEmotionOrder([...counts.keys()]).map((emotion) => [
        emotionLabel(emotion).word,
        counts.get(emotion) ?? 0,
        sayPercent((counts.get(emotion) ?? 0) / clips.length),
      ]),
    },
  };
}
