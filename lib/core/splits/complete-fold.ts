import { createRandom, deriveSeed } from '../random';
import { findMissingClasses } from './find-missing-classes';
import type { ActorGroup } from './group-actors';
import { orderByGender } from './order-by-gender';
import type { SplitClip, SplitPart, SplitPlan } from './split-plan';

const DRAWS = 200;

export interface FoldActors {
  readonly all: readonly ActorGroup[];
  readonly test: ReadonlySet<ActorGroup>;
  /** null: drawn from those who are not tested */
  readonly validation: ReadonlySet<ActorGroup> | null;
}

interface Completion {
  readonly clips: readonly SplitClip[];
  readonly validationShare: number;
  readonly seed: number;
  /** which fold, so that each draws its own validation actors */
  readonly fold: number;
  /** whether the test part may lack classes, as one actor's may */
  readonly mayLack: boolean;
}

export interface CompletedFold {
  readonly plan: SplitPlan;
  /** what the parts lack; empty where nothing that is needed does */
  readonly missing: readonly string[];
}

function makePlan({ all, test }: FoldActors, validation: ReadonlySet<ActorGroup>): SplitPlan {
  const plan = new Map<string, SplitPart>();
  for (const group of all) {
    const part = test.has(group) ? 'test' : validation.has(group) ? 'validation' : 'train';
    for (const clip of group.clips) plan.set(clip.id, part);
  }
  return plan;
}

const isNeeded = (lack: string, mayLack: boolean): boolean => !mayLack || lack.startsWith('train');

/**
 * Divides the actors who are not tested in a fold into training and validation. Validation actors are
 * drawn in proportion of the genders, up to 200 times while a class is missing.
 */
export function completeFold(actors: FoldActors, options: Completion): CompletedFold {
  const { clips, validationShare, seed, fold, mayLack } = options;
  const rest = actors.all.filter((group) => !actors.test.has(group));
  const count = Math.max(1, Math.round(rest.length * validationShare));
  const draws = actors.validation ? 1 : DRAWS;
  let last: CompletedFold = { plan: new Map(), missing: [] };
  for (let draw = 0; draw < draws; draw++) {
    const random = createRandom(deriveSeed(seed, 'validation', fold, draw));
    const validation = actors.validation ?? new Set(orderByGender(rest, random).slice(0, count));
    const plan = makePlan(actors, validation);
    const missing = findMissingClasses(clips, plan).filter((lack) => isNeeded(lack, mayLack));
    last = { plan, missing };
    if (missing.length === 0) break;
  }
  return last;
}
