import { inEmotionOrder } from '../emotions';
import type { HealthClip } from './health-data';

/** Labels and groups of clips as indices, for a classifier that is tested on groups it has not seen. */
export interface IndexedClips {
  readonly labels: Int32Array;
  readonly classCount: number;
  readonly groups: Int32Array;
  readonly groupCount: number;
  /** whether the groups are actors; else the dataset has only one, and every fifth clip is a group */
  readonly isByActor: boolean;
}

const FOLDS = 5;

export function indexClips(clips: readonly HealthClip[]): IndexedClips {
  const emotions = inEmotionOrder([...new Set(clips.map(({ emotion }) => emotion))]);
  const actors = [...new Set(clips.map(({ actor }) => actor))].sort();
  const isByActor = actors.length > 1;
  const groupOf = new Map(actors.map((actor, index) => [actor, index]));
  const classOf = new Map(emotions.map((emotion, index) => [emotion, index]));
  return {
    labels: Int32Array.from(clips, ({ emotion }) => classOf.get(emotion) ?? 0),
    classCount: emotions.length,
    groups: Int32Array.from(clips, ({ actor }, i) =>
      isByActor ? (groupOf.get(actor) ?? 0) : i % FOLDS,
    ),
    groupCount: isByActor ? actors.length : FOLDS,
    isByActor,
  };
}
