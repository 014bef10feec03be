import { AppError } from '@/lib/core/app-error';
import { planSplit } from '@/lib/core/splits/plan-split';
import type { SplitOptions, SplitPlan } from '@/lib/core/splits/split-plan';
import type { Transaction } from '@/lib/platform/db';
import { hashCanonical } from '../hash-canonical';
import type { VersionedClip } from './list-version-clips';
import type { Recipe } from './recipe/recipe';

const PARTS = { train: 'TRAIN', validation: 'VALIDATION', test: 'TEST' } as const;

/** By content, so that an equal seed divides equal content equally, whatever the ids. */
function divide(clips: readonly VersionedClip[], options: SplitOptions): SplitPlan {
  const named = clips.map(({ contentHash, actor, gender, emotion }) => {
    return { id: contentHash, contentHash, actor, gender, label: emotion };
  });
  try {
    return planSplit(named, options);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new AppError(error.code, error.message, { 'recipe.split.kind': error.message });
  }
}

/** Finds the version's split of this recipe and seed, or makes it. @throws AppError `invalid` where it cannot be divided */
export async function ensureSplitPlan(
  tx: Transaction,
  plan: {
    readonly versionId: string;
    readonly clips: readonly VersionedClip[];
    readonly recipe: Recipe;
  },
): Promise<{ id: string; specHash: string }> {
  const { versionId, clips, recipe } = plan;
  const spec = { ...recipe.split, seed: recipe.seed };
  const specHash = hashCanonical(spec);
  const key = { versionId, specHash };
  const found = await tx.splitPlan.findUnique({ where: { versionId_specHash: key } });
  if (found) return found;
  const partOf = divide(clips, spec);
  const { id } = await tx.splitPlan.create({ data: { ...key, spec } });
  await tx.splitPart.createMany({
    data: clips.flatMap(({ clipId, contentHash }) => {
      const part = partOf.get(contentHash);
      return part ? [{ splitPlanId: id, clipId, part: PARTS[part] }] : [];
    }),
  });
  return { id, specHash };
}
