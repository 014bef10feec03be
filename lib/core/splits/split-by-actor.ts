import { AppError } from '../app-error';
import { createRandom, deriveSeed, type Random } from '../random';
import { findMissingClasses } from './find-missing-classes';
import { type ActorGroup, groupActors } from './group-actors';
import { orderByGender } from './order-by-gender';
import { shareOut } from './share-out';
import type { SplitClip, SplitOptions, SplitPart, SplitPlan } from './split-plan';

const DRAWS = 200;

function drawPlan(groups: readonly ActorGroup[], options: SplitOptions, random: Random): SplitPlan {
  const { test, validation } = shareOut(groups.length, options);
  const plan = new Map<string, SplitPart>();
  orderByGender(groups, random).forEach((group, i) => {
    const part = i < test ? 'test' : i < test + validation ? 'validation' : 'train';
    for (const clip of group.clips) plan.set(clip.id, part);
  });
  return plan;
}

/**
 * Splits so that nobody speaks in two parts; shares count actors, genders are kept in proportion.
 * Draws again, up to 200 times, while a class is missing in a part.
 * @param clips in an order that does not depend on how they were loaded
 * @throws AppError `invalid` with fewer than three actors, or naming the missing classes.
 */
export function splitByActor(clips: readonly SplitClip[], options: SplitOptions): SplitPlan {
  const groups = groupActors(clips);
  const { train } = shareOut(groups.length, options);
  if (groups.length < 3 || train < 1) {
    throw new AppError(
      'invalid',
      `An actor-disjoint split with these shares needs more actors than the ${groups.length} whose recordings differ, and three at the least. Add actors, take smaller shares, or split at random.`,
    );
  }
  let missing: string[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    const plan = drawPlan(groups, options, createRandom(deriveSeed(options.seed, 'actors', draw)));
    missing = findMissingClasses(clips, plan);
    if (missing.length === 0) return plan;
  }
  throw new AppError(
    'invalid',
    `No actor-disjoint split was found in which every part has every emotion: ${missing.join('; ')}. Leave out the emotions that few actors have, or split at random.`,
  );
}
