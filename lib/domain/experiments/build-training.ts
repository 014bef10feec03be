import { AppError } from '@/lib/core/app-error';
import { oversample } from '@/lib/core/splits/oversample';
import { storage } from '@/lib/platform/storage/storage';
import type { ClaimedRun } from './claim-run';
import { listParts, type PartClip } from './list-parts';
import { classKeysOf } from './list-version-clips';
import { loadInputs } from './load-inputs';
import { type Recipe, recipeSchema } from './recipe/recipe';
import type { Training } from './training';

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

function rowsOf(clips: readonly PartClip[], part: PartClip['part']): number[] {
  return clips.flatMap((clip, row) => (clip.part === part ? [row] : []));
}

function divide(
  clips: readonly PartClip[],
  labels: Int32Array,
  { balance, seed }: { readonly balance: Recipe['balance']; readonly seed: number },
): Training['parts'] {
  const train = rowsOf(clips, 'train');
  const balanced = balance === 'oversample' ? oversample(train, labels, seed) : train;
  return {
    train: Int32Array.from(balanced),
    validation: Int32Array.from(rowsOf(clips, 'validation')),
    test: Int32Array.from(rowsOf(clips, 'test')),
  };
}

/**
 * The task of a run: its inputs in the order of their content, their labels, and the rows of each
 * part. Oversampling repeats rows of the training part and touches no other.
 * @throws AppError `invalid` where too many features are missing
 */
export async function buildTraining(run: ClaimedRun): Promise<PreparedTraining> {
  const recipe = recipeSchema.parse(run.experiment.recipe);
  const all = await listParts(run.experiment, run.fold);
  const clips = all.filter((clip) => clip.storageKey);
  checkUsable(all, clips);
  const { kind, ...options } = recipe.model;
  const classKeys = classKeysOf(all);
  const labels = Int32Array.from(clips, (clip) => classKeys.indexOf(clip.emotion));
  const keys = clips.flatMap(({ storageKey }) => storageKey ?? []);
  const checkpoint = run.checkpointKey ? await storage().get(run.checkpointKey) : undefined;
  return {
    classKeys,
    testClips: clips.filter((clip) => clip.part === 'test'),
    training: {
      model: { kind, options },
      training: recipe.training,
      inputs: await loadInputs(keys, recipe),
      labels,
      classCount: classKeys.length,
      parts: divide(clips, labels, { balance: recipe.balance, seed: run.seed }),
      seed: run.seed,
      checkpoint,
    },
  };
}
