import type { SplitClip } from '@/lib/core/splits/split-plan';

export const LABELS = [
  'neutral',
  'calm',
  'happy',
  'sad',
  'angry',
  'fearful',
  'disgust',
  'surprised',
];

/** A dataset shaped like RAVDESS: each actor has 4 neutral clips and 8 of every other emotion. */
export function makeClips(actorCount: number, idPrefix = 'clip'): SplitClip[] {
  return Array.from({ length: actorCount }, (_, a) =>
    LABELS.flatMap((label) =>
      Array.from({ length: label === 'neutral' ? 4 : 8 }, (__, i) => ({
        id: `${idPrefix}-${(a * 7919 + i * 31) % 997}-${a}-${label}-${i}`,
        actor: String(a + 1).padStart(2, '0'),
        gender: a % 2 === 0 ? 'male' : 'female',
        label,
        contentHash: `hash-${a}-${label}-${i}`,
      })),
    ),
  ).flat();
}
