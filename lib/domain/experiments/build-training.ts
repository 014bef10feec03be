import { AppError } from '@/lib/core/app-error';
import { classWeights } from '@/lib/core/splits/class-weights';
import { storage } from '@/lib/platform/storage/storage';
import type { ClaimedRun } from './claim-run';
import { divideRows } from './divide-rows';
import { listParts, type PartClip } from './list-parts';
import { classKeysOf } from './list-version-clips';
import { loadInputs } from './load-inputs';
import type { TrunkTools } from './load-trunk';
import { recipeSchema } from './recipe/recipe';
import { standardiseInputs } from './standardise-inputs';
import type { Training } from './training';
import { trainingModel } from './training-model';

export interface PreparedTraining {
  readonly training: Training;
  /** emotion keys in the order of the class indices */
  readonly classKeys: readonly string[];
  /** clips of the test part in the order of its rows */
  readonly testClips: readonly PartClip[];
}

/** A class that lost all of its clips would make the result say something else than the recipe. */
function checkUsable(all: readonly PartClip[], usable: readonly PartClip[]): void {
  const classesOf = (clips: readonly PartClip[], part: PartClip['part']): Set<string> =>
    new Set(clips.filter((clip) => clip.part === part).map((clip) => clip.emotion));
  for (const part of ['train', 'test'] as const) {
    const left = classesOf(usable, part);
    const lost = [...classesOf(all, part)].find((key) => !left.has(key));
    if (!lost) continue;
    const failures = all.length - usable.length;
    throw new AppError(
      'invalid',
      `${failures} clips have no features, and without them the ${part} part has no ${lost} clips. Nothing was trained. See the failures of the feature set, then import those clips again.`,
    );
  }
}

/**
 * The task of a run: its inputs in the order of their content, their labels, and the rows of each part.
 * @throws AppError `invalid` where too many features are missing
 */
export async function buildTraining(run: ClaimedRun, tools: TrunkTools): Promise<PreparedTraining> {
  const recipe = recipeSchema.parse(run.experiment.recipe);
  const all = await listParts(run.experiment, run.fold);
  const clips = all.filter((clip) => clip.storageKey);
  checkUsable(all, clips);
  const classKeys = classKeysOf(all);
  const labels = Int32Array.from(clips, (clip) => classKeys.indexOf(clip.emotion));
  const parts = divideRows(clips, { recipe, labels, seed: run.seed });
  const { inputs, initialWeights } = await loadInputs(clips, { ...recipe, seed: run.seed }, tools);
  const checkpoint = run.checkpointKey ? await storage().get(run.checkpointKey) : undefined;
  return {
    classKeys,
    testClips: clips.filter((clip) => clip.part === 'test'),
    training: {
      model: trainingModel(recipe.model),
      training: recipe.training,
      inputs: standardiseInputs(inputs, clips, recipe),
      ...(initialWeights && { initialWeights }),
      labels,
      classCount: classKeys.length,
      ...(recipe.balance === 'class-weights' && {
        classWeights: classWeights(parts.train, labels, classKeys.length),
      }),
      parts,
      seed: run.seed,
      checkpoint,
    },
  };
}
