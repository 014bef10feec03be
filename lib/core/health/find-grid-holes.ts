import { emotionLabel, inEmotionOrder } from '../emotions';
import type { Finding } from './finding';
import type { HealthData } from './health-data';
import { sayCount, sayNames, sayPercent } from './say-figures';

/** Pairs of actor and label without a clip. */
export function findGridHoles({ clips }: HealthData): Finding | null {
  const emotions = inEmotionOrder([...new Set(clips.map(({ emotion }) => emotion))]);
  const actors = [...new Set(clips.map(({ actor }) => actor))].sort();
  const filled = new Set(clips.map(({ emotion, actor }) => `${emotion}\t${actor}`));
  const lacking = emotions
    .map((emotion) => ({
      emotion,
      actors: actors.filter((actor) => !filled.has(`${emotion}\t${actor}`)),
    }))
    .filter((row) => row.actors.length > 0);
  const holes = lacking.reduce((sum, row) => sum + row.actors.length, 0);
  if (holes === 0 || actors.length < 2 || emotions.length < 2) return null;
  const share = holes / (emotions.length * actors.length);
  const worst = lacking.reduce((a, b) => (b.actors.length > a.actors.length ? b : a));
  return {
    kind: 'grid-holes',
    severity: share >= 0.2 ? 'warning' : 'info',
    weight: share,
    says: `${holes} of ${emotions.length * actors.length} pairs of actor and label ${holes === 1 ? 'has' : 'have'} no clip.`,
    cost: `${sayPercent(share)} of the grid is empty: a test on ${sayCount(worst.actors.length, 'actor')} says nothing of ${emotionLabel(worst.emotion).word}, and voice and label are not independent in training.`,
    advice: 'Record what is missing, or choose folds in which each part has every label.',
    clips: [],
    table: {
      columns: ['Emotion', 'Actors without', 'Who'],
      rows: lacking.map(({ emotion, actors: without }) => [
        emotionLabel(emotion).word,
        without.length,
        sayNames(without, 12),
      ]),
    },
  };
}
