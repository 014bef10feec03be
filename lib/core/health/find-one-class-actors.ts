import type { Finding } from './finding';
import { type HealthData, openClips } from './health-data';
import { sayCount, sayEmotions, sayNames, sayPercent } from './say-figures';

/** Actors who speak one label only: to know the voice is to know the label. */
export function findOneClassActors(data: HealthData): Finding | null {
  const clips = openClips(data, 'one-class-actors');
  const emotionsOf = new Map<string, Set<string>>();
  for (const { emotion, actor } of clips) {
    const emotions = emotionsOf.get(actor) ?? new Set();
    emotionsOf.set(actor, emotions.add(emotion));
  }
  const only = [...emotionsOf].filter(([, emotions]) => emotions.size === 1);
  const classes = new Set(clips.map(({ emotion }) => emotion)).size;
  if (only.length === 0 || classes < 2) return null;
  const actors = new Set(only.map(([actor]) => actor));
  const touched = clips.filter(({ actor }) => actors.has(actor));
  const share = touched.length / clips.length;
  return {
    kind: 'one-class-actors',
    severity: share >= 0.1 ? 'danger' : 'warning',
    weight: share,
    says: `Of ${sayCount(emotionsOf.size, 'actor')}, ${actors.size} ${actors.size === 1 ? 'speaks' : 'speak'} one label only: ${sayNames([...actors].sort())}.`,
    cost: `${sayPercent(share)} of the clips can be told by recognising the voice. On a random split a model is right about them without hearing any expression.`,
    advice: 'Split by actor, and record these actors with other labels, or exclude them.',
    clips: touched.map(({ id, actor, emotion }) => ({
      clipId: id,
      note: `actor ${actor}: only ${sayEmotions([emotion])}`,
    })),
  };
}
