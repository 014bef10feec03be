import { AppError } from '../app-error';
import { chooseTestActors, type FoldTests } from './choose-test-actors';
import { type CompletedFold, completeFold } from './complete-fold';
import { groupActors } from './group-actors';
import { inContentOrder } from './in-content-order';
import { planSplit } from './plan-split';
import type { FoldOptions, SplitClip, SplitOptions, SplitPlan } from './split-plan';

const DRAWS = 50;

type FoldsOptions = Exclude<FoldOptions, SplitOptions>;

function completeAll(
  clips: readonly SplitClip[],
  options: FoldsOptions,
  draw: number,
): CompletedFold[] {
  const all = groupActors(clips);
  const tests: FoldTests = chooseTestActors(all, options, draw);
  const { validationShare, seed } = options;
  const mayLack = options.kind === 'leave-one-actor-out';
  return tests.map((actors, fold) =>
    completeFold({ all, ...actors }, { clips, validationShare, seed, fold, mayLack }),
  );
}

/** Only k folds are drawn; the others are given. */
function planManyFolds(clips: readonly SplitClip[], options: FoldsOptions): SplitPlan[] {
  const draws = options.kind === 'grouped-k-fold' ? DRAWS : 1;
  let lacks: string[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const folds = completeAll(clips, options, draw);
    lacks = folds.flatMap(({ missing }, fold) => missing.map((lack) => `fold ${fold}: ${lack}`));
    if (lacks.length === 0) return folds.map(({ plan }) => plan);
  }
  throw new AppError(
    'invalid',
    `These folds leave emotions out: ${lacks.slice(0, 3).join('; ')}. Leave out the emotions that few actors have, or take fewer folds.`,
  );
}

/**
 * The folds of a protocol, each a plan of all clips: one for a single split; for k folds, for leaving
 * one actor out, and for published folds, every actor is tested in exactly one, and validation actors
 * are neither trained on nor tested. The same recordings, options and seed give the same folds.
 * @throws AppError `invalid` where the actors or the emotions do not suffice, or do not fit
 */
export function planFolds(clips: readonly SplitClip[], options: FoldOptions): SplitPlan[] {
  return 'testShare' in options
    ? [planSplit(clips, options)]
    : planManyFolds(inContentOrder(clips), options);
}
