import { AppError } from '@/lib/core/app-error';
import { classKeysOf, type VersionedClip } from './list-version-clips';
import type { Recipe } from './recipe/recipe';
import { keepsActorsApart } from './recipe/split';

/** One actor for each of train, validation and test. */
const FEWEST_ACTORS = 3;

/**
 * Refuses data from which nothing can be learnt or tested.
 * @throws AppError `invalid`, with the field to change where one would help
 */
export function checkClips(clips: readonly VersionedClip[], split: Recipe['split']): void {
  const classes = classKeysOf(clips);
  if (classes.length < 2) {
    const found = classes.length === 0 ? 'no clips' : `only ${classes[0]} clips`;
    const message = `A classifier needs at least two emotions, but the dataset has ${found}. Import more.`;
    throw new AppError('invalid', message, { datasetId: 'At least two emotions are needed.' });
  }
  const actors = new Set(clips.map((clip) => clip.actor)).size;
  if (keepsActorsApart(split.kind) && actors < FEWEST_ACTORS) {
    const message = `Unseen actors need at least ${FEWEST_ACTORS} of them, one for each of train, validation and test; the dataset has ${actors}. Import more actors, or choose the random split.`;
    throw new AppError('invalid', message, {
      'recipe.split.kind': `At least ${FEWEST_ACTORS} actors are needed.`,
    });
  }
}
