import { AppError } from '@/lib/core/app-error';
import { planFolds } from '@/lib/core/splits/plan-folds';
import { MANIFESTS } from '@/lib/core/splits/published/manifests';
import type { FoldOptions, SplitPlan } from '@/lib/core/splits/split-plan';
import type { Transaction } from '@/lib/platform/db';
import { hashCanonical } from '../hash-canonical';
import type { VersionedClip } from './list-version-clips';
import type { Recipe } from './recipe/recipe';

const PARTS = { train: 'TRAIN', validation: 'VALIDATION', test: 'TEST' } as const;

/** By content, so that an equal seed divides equal content equally, whatever the ids. */
function divide(clips: readonly VersionedClip[], options: FoldOptions): SplitPlan[] {
  const named = clips.map(({ contentHash, actor, gender, emotion }) => {
    return { id: contentHash, contentHash, actor, gender, label: emotion };
  });
  try {
    return planFolds(named, options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, error.message, { 'recipe.split.kind': error.message });
  }
}

/** Finds the version's folds of this recipe and seed, or makes it. @throws AppError `invalid` where it cannot be divided */
export async function ensureSplitPlan(
  tx: Transaction,
  plan: {
    readonly versionId: string;
    readonly clips: readonly VersionedClip[];
    readonly recipe: Recipe;
  },
): Promise<{ id: string; specHash: string }> {
  const { versionId, clips, recipe } = plan;
  const { split, seed } = recipe;
  const signature = split.kind === 'published' && { sha256: MANIFESTS[split.name].sha256 };
  const spec = { ...split, seed, ...signature };
  const specHash = hashCanonical(spec);
  const key = { versionId, specHash };
  const found = await tx.splitPlan.findUnique({ where: { versionId_specHash: key } });
  if (found) return found;
  const folds = divide(clips, spec);
  const { id } = await tx.splitPlan.create({ data: { ...key, spec } });
  for (const [fold, partOf] of folds.entries()) {
    await tx.splitPart.createMany({
      data: clips.flatMap(({ clipId, contentHash }) => {
        const part = partOf.get(contentHash);
        return part ? [{ splitPlanId: id, clipId, fold, part: PARTS[part] }] : [];
      }),
    });
  }
  return { id, specHash };
}
