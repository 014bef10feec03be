import { inEmotionOrder } from '../emotions';
import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount, sayEmotions, sayPercent } from './say-figures';

/** Train, validation and test need an actor each. */
const FEWEST_ACTORS = 3;

/** Labels that hardly anybody speaks: the voice tells them, and they cannot be tested on others. */
export function findOneActorClasses(data: HealthData): Finding | null {
  const clips = openClips(data, 'one-actor-classes');
  const actorsOf = new Map<string, Set<string>>();
  for (const { emotion, actor } of clips) {
    const actors = actorsOf.get(emotion) ?? new Set();
    actorsOf.set(emotion, actors.add(actor));
  }
  const few = inEmotionOrder(
    [...actorsOf].filter(([, actors]) => actors.size < FEWEST_ACTORS).map(([emotion]) => emotion),
  );
  if (few.length === 0 || actorsOf.size < 2) return null;
  const only = few.filter((emotion) => actorsOf.get(emotion)?.size === 1);
  const touched = clips.filter(({ emotion }) => few.includes(emotion));
  const words = (emotion: string): string => sayCount(actorsOf.get(emotion)?.size ?? 0, 'actor');
  return {
    kind: 'one-actor-classes',
    severity: only.length > 0 ? 'danger' : 'warning',
    weight: few.length / actorsOf.size,
    says:
      only.length > 0
        ? `${sayEmotions(only)} ${only.length === 1 ? 'is' : 'are'} spoken by one actor only.`
        : `${sayEmotions(few)} ${few.length === 1 ? 'is' : 'are'} spoken by two actors only.`,
    cost: `Unseen actors need ${FEWEST_ACTORS} of a class, one for each part: ${few.length} of ${actorsOf.size} classes (${sayPercent(touched.length / clips.length)} of the clips) cannot be tested so. Recognising the speaker is enough to be right about them.`,
    advice: 'Record more actors for these labels, or leave the labels out.',
    clips: touched.map(({ id, emotion }) => ({ clipId: id, note: words(emotion) })),
  };
}
