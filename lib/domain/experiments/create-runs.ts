import type { Transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { notifyChange } from '@/lib/platform/notify';
import type { Recipe } from './recipe/recipe';

interface NewRuns {
  readonly experimentId: string;
  readonly splitPlanId: string;
  readonly recipe: Recipe;
  /** whether the features are there; else the runs wait for them */
  readonly isReady: boolean;
}

/** A linear model is fitted at once. */
const countEpochs = ({ model, training }: Recipe): number =>
  model.kind === 'logistic-regression' || model.kind === 'linear-svm' ? 1 : training.epochs;

async function foldsOf(tx: Transaction, splitPlanId: string): Promise<number[]> {
  const parts = await tx.splitPart.groupBy({ by: ['fold'], where: { splitPlanId } });
  return parts.map(({ fold }) => fold).sort((a, b) => a - b);
}

/**
 * A run, and a job of its own, for every fold of the split and every seed, so that any number of
 * workers share them. Gives their ids by seed, then fold.
 */
export async function createRuns(tx: Transaction, plan: NewRuns): Promise<string[]> {
  const { experimentId, splitPlanId, recipe, isReady } = plan;
  const folds = await foldsOf(tx, splitPlanId);
  const seeds = Array.from({ length: recipe.seeds }, (_, index) => recipe.seed + index);
  const status = isReady ? 'QUEUED' : 'WAITING';
  const ids: string[] = [];
  for (const seed of seeds) {
    for (const fold of folds) {
      const epochsPlanned = countEpochs(recipe);
      const data = { experimentId, fold, seed, status, epochsPlanned } as const;
      const { id } = await tx.run.create({ data, select: { id: true } });
      if (isReady) await enqueue(tx, 'train-experiment', { runId: id });
      await notifyChange(tx, id);
      ids.push(id);
    }
  }
  return ids;
}
